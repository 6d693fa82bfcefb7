import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { draft, firstVisit, reload } from './onDevice.tsx';

beforeEach(firstVisit);

const editor = () => within(screen.getByRole('complementary', { name: 'Der Satz in Arbeit' }));
const mark = (number: number) => screen.getByRole('button', { name: new RegExp(`^Satz ${number}, Entwurf`) });

/** The page with the draft of a text. */
async function begun(text: string) {
  const { user } = await draft(text);
  await screen.findByText(/^0 von/);
  return user;
}

test('keys set how words point to a source: pronoun, office or form of its name; it is kept', async () => {
  const user = await begun('Das Treffen\n\nEs sei gut, sagte Selenskyj. Russland hat gewartet.');
  const kind = (name: string) => editor().getByRole('button', { name });
  const where = () => editor().queryByLabelText('Wo «Selenskyj» genannt ist');
  await user.keyboard('jsSelen{Enter}{ArrowRight}{Enter}');
  expect(kind('Amt')).toHaveAttribute('aria-pressed', 'true');
  await user.keyboard('f');
  expect(kind('Fürwort')).toHaveAttribute('aria-pressed', 'true');
  expect(where()).toHaveValue('s01');
  await user.keyboard('i');
  expect(kind('Form des Namens')).toHaveAttribute('aria-pressed', 'true');
  expect(where()).not.toBeInTheDocument();
  await user.keyboard('{ArrowRight}{ArrowRight}o');
  expect(editor().getByText('«hat»')).toBeInTheDocument();
  reload();
  expect(await screen.findByText('«hat»')).toBeInTheDocument();
  expect(kind('Amt')).toHaveAttribute('aria-pressed', 'true');
  await user.keyboard('{Control>}z{/Control}');
  expect(kind('Form des Namens')).toHaveAttribute('aria-pressed', 'true');
  expect(editor().getByText('«Russland»')).toBeInTheDocument();
});

test('keys cut a text into paragraphs, quotation, note and heading; each step can be undone, also after a reload', async () => {
  const user = await begun(
    'Die Brücke\n\nVon Anna Muster\n\nSie ist zu. Sie bleibt es. Niemand weiss, wie lange. Das ist so.\nWeiter geht es\n\nBern, im Mai.\nEs regnet.',
  );
  const paragraphs = () => [...document.querySelectorAll('main section > p:not([data-block]):has(> [id])')];
  const dateline = () => document.querySelector('main [data-note=dateline]');
  const choose = async (group: string, name: string) => {
    await user.keyboard('z');
    within(screen.getByRole('group', { name: group }))
      .getByRole('button', { name })
      .focus();
    await user.keyboard('{Enter}');
  };
  expect(paragraphs()).toHaveLength(3);
  await user.keyboard('jc');
  expect(paragraphs()).toHaveLength(4);
  expect(paragraphs()[1]).toHaveTextContent(/^Sie bleibt es\./);
  await user.keyboard('c');
  expect(paragraphs()).toHaveLength(3);
  await user.keyboard('{Control>}z{/Control}');
  await choose('Der Absatz ist', 'Zitat');
  expect(document.querySelector('main blockquote')).toHaveTextContent('Sie bleibt es.');
  await user.keyboard('{Escape}jjj');
  await choose('Der Absatz ist', 'Ort, Datum');
  expect(dateline()).toHaveTextContent(/^Bern, im Mai\.$/);
  reload();
  await waitFor(() => expect(dateline()).toHaveTextContent(/^Bern, im Mai\.$/));
  await user.keyboard('{Control>}z{/Control}');
  expect(dateline()).toBeNull();
  expect(editor().getByRole('heading', { name: 'Satz 5 von 6' })).toBeInTheDocument();
  await user.keyboard('kkkk');
  await choose('«Von Anna Muster» ist', 'Fliesstext');
  expect(editor().getByRole('heading', { name: 'Satz 1 von 7' })).toBeInTheDocument();
  expect(mark(1)).toHaveFocus();
  await choose('Der Absatz ist', 'Zwischentitel');
  expect(screen.getByRole('heading', { name: 'Von Anna Muster' })).toBeInTheDocument();
  await choose('«Von Anna Muster» ist', 'Fliesstext');
  expect(screen.queryByRole('heading', { name: 'Von Anna Muster' })).not.toBeInTheDocument();
});

test('a text’s details are set once and shown to readers; its language sets its direction', async () => {
  const user = await begun('Die Brücke\n\nDie Polizei schweigt.');
  await user.click(screen.getByRole('button', { name: 'Angaben' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Angaben zum Text' }));
  const published = () => dialog.getByRole('textbox', { name: 'Erschienen' });
  await user.type(published(), '5. November 2024');
  await user.tab();
  expect(published()).toHaveValue('2024-11-05');
  await user.type(dialog.getByRole('textbox', { name: 'Medium' }), 'Tagblatt');
  await user.tab();
  const language = dialog.getByRole('combobox', { name: 'Sprache' });
  await user.selectOptions(language, 'Arabisch');
  expect(dialog.getByRole('combobox', { name: 'Schreibrichtung' })).toHaveValue('rtl');
  await user.selectOptions(language, 'de-CH');
  await user.click(dialog.getByRole('button', { name: 'Schliessen' }));
  await user.click(screen.getByRole('button', { name: 'Lesen' }));
  await screen.findByRole('button', { name: 'Bearbeiten' });
  expect(screen.getByRole('main')).toHaveTextContent('Erscheinungsdatum: 5. November 2024 · Medium: Tagblatt');
});

test('once all is confirmed, a key leads to what is unresolved: change the form or give a reason', async () => {
  const user = await begun('Brücke\n\nDie Polizei sagte, es regne. Die Brücke bleibt zu.');
  await user.keyboard('3{ArrowRight}{Enter}{Enter}{Enter}');
  expect(editor().getByRole('heading', { name: 'Satz 2 von 2' })).toBeInTheDocument();
  expect(await screen.findByRole('button', { name: 'Noch zu klären: Satz 1' })).toBeInTheDocument();
  await user.keyboard('n');
  expect(editor().getByRole('region', { name: 'Noch zu klären' })).toBeInTheDocument();
  await user.keyboard('5');
  expect(await screen.findByText('Alle Sätze sind bestätigt.')).toBeInTheDocument();
  await user.keyboard('{Control>}z{/Control}');
  await user.click(await screen.findByRole('button', { name: 'So lassen, weil …' }));
  await user.keyboard('Der Kasten sagt es.{Enter}');
  expect(editor().getByText('Weicht von der Regel ab, weil: Der Kasten sagt es.')).toBeInTheDocument();
  expect(await screen.findByText('Alle Sätze sind bestätigt.')).toBeInTheDocument();
  expect(editor().queryByRole('button', { name: 'So lassen, weil …' })).not.toBeInTheDocument();
});

test('a date rests on the words of another sentence, and is changed later', async () => {
  const user = await begun('Der Vertrag\n\nDer Vertrag gilt bereits, sagte Anna Muster. Es war im Juni 2024.');
  const textbox = (name: string) => editor().getByRole('textbox', { name });
  const combobox = (name: string) => editor().getByRole('combobox', { name });
  await user.click(screen.getByText('bereits', { selector: '[data-word]' }));
  await user.keyboard('d');
  await user.type(textbox('Datum'), '2024-06');
  await user.type(textbox('Was geschah'), 'Der Vertrag');
  await user.selectOptions(combobox('Worauf das Datum beruht'), 'auch auf Wörtern anderswo');
  await user.selectOptions(combobox('In welchem Satz?'), 's02');
  const words = within(editor().getByRole('group', { name: 'Welche Wörter dort?' }));
  await user.click(words.getByRole('button', { name: '2024' }));
  await user.click(editor().getByRole('button', { name: 'In die Zeitleiste' }));
  await user.click(editor().getByRole('button', { name: '«Der Vertrag, Juni 2024» ändern' }));
  expect(combobox('In welchem Satz?')).toHaveValue('s02');
  await user.clear(textbox('Was geschah'));
  await user.type(textbox('Was geschah'), 'Der Pakt');
  await user.click(editor().getByRole('button', { name: 'Änderung übernehmen' }));
  expect(editor().getByText('Der Pakt, Juni 2024')).toBeInTheDocument();
});

test('the list of sources sets who speaks for whom, with the words that say so, which readers are shown', async () => {
  const user = await begun(
    'Die Brücke\n\nDie Stadt sagte, es regne. Es schneie, sagte die städtische Sprecherin Anna Muster.',
  );
  await user.click(screen.getByRole('button', { name: 'Alle Quellen' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Quellen' }));
  for (const more of dialog.getAllByText('Beschreibung, spricht für')) await user.click(more);
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Anna Muster spricht für' }), 'Stadt');
  const words = within(dialog.getByRole('group', { name: 'Mit welchen Wörtern?' }));
  words.getByRole('button', { name: 'Sprecherin' }).focus();
  await user.keyboard('{Enter}{ArrowLeft}{Enter}');
  expect(words.getAllByRole('button', { pressed: true }).map(({ textContent }) => textContent)).toEqual([
    'städtische',
    'Sprecherin',
  ]);
  await user.click(dialog.getByRole('button', { name: 'Schliessen' }));
  await user.keyboard('jl');
  await screen.findByRole('heading', { name: 'Anna Muster' });
  expect(screen.getByRole('complementary')).toHaveTextContent(
    'spricht für Stadt – Amt im Satz genannt: «städtische Sprecherin»',
  );
});

test('whatever a command removes, the focus stays: at the sentence, in the dialog, in the list', async () => {
  const user = await begun(
    'Die Brücke\n\nEs regnet, sagte Anna Muster. Sie sagte, es schneie.\n\nPeter Meier sagte, es hagle. Niemand weiss es.',
  );
  const press = async (name: string) => {
    screen.getByRole('button', { name }).focus();
    await user.keyboard('{Enter}');
  };
  expect(mark(1)).toHaveFocus();
  await press('Anna Muster entfernen');
  await waitFor(() => expect(mark(1)).toHaveFocus());
  await user.keyboard('{Control>}z{/Control}z');
  await press('Mit dem nächsten Satz verbinden');
  expect(editor().getByRole('heading', { name: 'Satz 1 von 3' })).toBeInTheDocument();
  await user.keyboard('{Control>}z{/Control}');
  for (const shift of ['c', 'c', '{Control>}z{/Control}', '{Control>}y{/Control}']) {
    await user.keyboard(`j${shift}`);
    await waitFor(() => expect(mark(2)).toHaveFocus());
    await user.keyboard('k');
  }
  await user.keyboard('{ArrowLeft}m');
  await press('Alle Quellen');
  await press('«Muster» entfernen');
  const dialog = screen.getByRole('dialog');
  await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Zusammenlegen mit: Anna Muster' }), 'Peter Meier');
  await press('«Anna Muster» mit «Peter Meier» zusammenlegen');
  expect(within(dialog).getAllByRole('textbox')).toHaveLength(1);
  await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement));
});
