import { Blob } from 'node:buffer';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { workerAnswering } from './answeringWorker.ts';
import { draft, draftOf, firstVisit, reload, start } from './onDevice.tsx';

beforeEach(firstVisit);

const title = (name: string) => screen.findByRole('heading', { level: 1, name });
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });

/** Drops a file or a text, and returns whether the browser may handle it itself. */
function drop({ text = '', file = '' }, target: Element = document.body): boolean {
  const files = file ? [Object.assign(new Blob([text]), { name: file })] : [];
  const dataTransfer = { files, types: [file ? 'Files' : 'text/plain'], getData: () => (file ? '' : text) };
  return fireEvent.drop(target, { dataTransfer });
}

test('a dropped file opens beside the work, and what is not a file is rejected', async () => {
  const { user } = await draft('Die Brücke\n\nDie Polizei schweigt.');
  await title('Die Brücke');
  expect(drop({ text: 'Der Turm' })).toBe(false);
  expect(drop({ file: 'regen.txt', text: 'Der Regen\n\nEs regnet, sagt Anna Muster.' })).toBe(false);
  await title('Der Regen');
  await user.click(screen.getByRole('button', { name: 'Lesen' }));
  expect(drop({ file: 'bild.png', text: '\u0000' })).toBe(false);
  expect(await screen.findByRole('alert')).toHaveTextContent('«.png»');
  const texts = within(screen.getByRole('region', { name: 'Auf diesem Gerät' })).getAllByRole('link');
  expect(texts.map(({ textContent }) => textContent)).toEqual(['Der Regen', 'Die Brücke']);
});

test('a dropped text joins the field; within it, the browser moves it', () => {
  start();
  field().value = 'Der Regen\n';
  field().setSelectionRange(10, 10);
  expect(drop({ text: 'Es regnet.' })).toBe(false);
  expect(field()).toHaveValue('Der Regen\nEs regnet.');
  expect(drop({ text: 'Es schneit.' }, field())).toBe(true);
  expect(field()).toHaveValue('Der Regen\nEs regnet.');
});

test('a dropped text does not take the place of what is chosen in the field', () => {
  start();
  field().value = 'Der Regen';
  field().setSelectionRange(0, 9);
  drop({ text: '\nEs regnet.' });
  expect(field()).toHaveValue('Der Regen\nEs regnet.');
});

test.each([
  ['into the field', field],
  ['beside the field', () => document.body],
])(
  'a text too long for the field that is dropped %s is taken in only if nothing is there, and else says so',
  async (_, target) => {
    start();
    const long = `Der Turm\n\n${'Er ist hoch. '.repeat(16_000)}`;
    field().value = 'Der Regen';
    expect(drop({ text: long }, target())).toBe(false);
    expect(await screen.findByRole('alert')).toHaveTextContent(/zu lang für das Feld.*schon/);
    expect(field()).toHaveValue('Der Regen');
    reload();
    expect(field()).toHaveValue('Der Regen');
    field().value = '';
    const worker = workerAnswering(() => new Promise(() => undefined));
    vi.stubGlobal('Worker', worker.AnsweringWorker);
    drop({ text: long }, target());
    expect(screen.getByRole('button', { name: 'Abbrechen' })).toBeInTheDocument();
  },
);

test('a text that could not be drafted is still in the field after another was opened', async () => {
  await draft('https://zeitung.example/');
  expect(await screen.findByRole('alert')).toHaveTextContent('Das ist eine Adresse');
  drop({ file: 'tor.txt', text: 'Das Tor\n\nEs ist zu.' });
  await title('Das Tor');
  await userEvent.click(screen.getByRole('button', { name: 'Alle Texte' }));
  expect(field()).toHaveValue('https://zeitung.example/');
});

test('what is in the field outlasts a reload, also while its draft is made, and another text; what was drafted is gone from it', async () => {
  start();
  field().value = 'Der Regen\n\nEs regnet.';
  reload();
  expect(field()).toHaveValue('Der Regen\n\nEs regnet.');
  const user = userEvent.setup();
  drop({ file: 'tor.txt', text: 'Das Tor\n\nEs ist zu.' });
  await title('Das Tor');
  await user.click(screen.getByRole('button', { name: 'Alle Texte' }));
  expect(field()).toHaveValue('Der Regen\n\nEs regnet.');
  const answered = globalThis.Worker;
  vi.stubGlobal('Worker', workerAnswering(() => new Promise(() => undefined)).AnsweringWorker);
  await user.click(screen.getByRole('button', { name: 'Entwurf machen' }));
  expect(screen.getByRole('button', { name: 'Abbrechen' })).toBeInTheDocument();
  reload();
  vi.stubGlobal('Worker', answered);
  expect(field()).toHaveValue('Der Regen\n\nEs regnet.');
  await user.click(screen.getByRole('button', { name: 'Entwurf machen' }));
  await title('Der Regen');
  await user.click(screen.getByRole('button', { name: 'Alle Texte' }));
  expect(field()).toHaveValue('');
});

test('a draft that is being made can be stopped, and begun again', async () => {
  const answered = globalThis.Worker;
  vi.stubGlobal('Worker', workerAnswering(() => new Promise(() => undefined)).AnsweringWorker);
  const { user } = await draft('Die Brücke\n\nDie Polizei schweigt.');
  await user.click(screen.getByRole('button', { name: 'Abbrechen' }));
  expect(screen.queryByRole('button', { name: 'Abbrechen' })).not.toBeInTheDocument();
  vi.stubGlobal('Worker', answered);
  await user.click(screen.getByRole('button', { name: 'Entwurf machen' }));
  expect(await screen.findByText('0 von 1 bestätigt')).toBeInTheDocument();
});

test.each(['#reading.1.<script>', '#/nirgends/s01', '#%E0%A4%A', '#/%E0%A4%A/lesen/'])(
  'garbage in an address, such as %s, leads to the start and says so; the text is kept',
  async (hash) => {
    const { user } = await draft('Die Brücke\n\nDie Polizei schweigt.');
    await screen.findByText('0 von 1 bestätigt');
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('button', { name: 'Alle Texte' }));
    history.replaceState(null, '', hash);
    fireEvent.popState(window);
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Einen eigenen Text lesen' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Die Brücke' })).toHaveAccessibleDescription(/^ganz bestätigt/);
  },
);

test('a reading with words that occur nowhere opens, with its findings', async () => {
  const sentence = {
    id: 's01',
    text: 'Nichts davon.',
    form: 'reported',
    attributions: [{ source: 'x', cue: 'Paris' }],
  };
  const sources = { x: { name: 'Niemand hier', kind: 'other' } };
  const paragraph = [sentence, { ...sentence, id: 's02', attributions: [{ source: 'x' }] }];
  const picture = { kind: 'figure', id: 'b', file: 'x.jpg', width: 4, height: 3, alt: 'Ein Fluss' };
  const sections = [{ id: 'a', blocks: [{ kind: 'paragraph', paragraph }, picture] }];
  const article = { lang: 'de', title: { text: 'Fremd', form: 'stated' }, sources, sections };
  start();
  const user = userEvent.setup();
  await draftOf(JSON.stringify({ version: 1, article, unconfirmed: ['s01', 's02'] }), user);
  expect(await screen.findByText(/Ein Fluss/)).toBeInTheDocument();
  await user.click(screen.getByRole('link', { name: /Satz 1: Niemand hier/ }));
  expect(await screen.findByRole('heading', { name: 'Niemand hier' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Bearbeiten' }));
  await waitFor(() => expect(screen.getByText(/«Paris» kommt in Satz 1 nicht vor/)).toBeInTheDocument());
});
