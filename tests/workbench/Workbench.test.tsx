import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { draft, draftOf, firstVisit, reload, start } from './onDevice.tsx';

beforeEach(firstVisit);

const toAllTexts = async (user: UserEvent) => user.click(await screen.findByRole('button', { name: 'Alle Texte' }));

test('the start page says what a reading does not do', () => {
  start();
  expect(screen.getByRole('contentinfo')).toHaveTextContent('Sie prüft nicht, ob es stimmt.');
});

test('six megabytes are refused in words, and stay in their field', async () => {
  const text = 'Die Stadt sagt, die Brücke sei nicht mehr sicher.\n'.repeat(120_000);
  const { field } = await draft(text);
  expect(await screen.findByRole('alert')).toHaveTextContent(/^Das sind 6 MB; bis 5,3 MB werden geöffnet\./);
  expect(field.value === text).toBe(true);
});

test('of a text that is on the device already, with something confirmed, one goes on or begins another', async () => {
  const text = 'Die Brücke\n\nDie Polizei schweigt.';
  const begun = async () => {
    const { user } = await draft(text);
    return { user, dialog: await screen.findByRole('dialog', { name: 'Schon begonnen' }) };
  };
  const { user: reader } = await draft(text);
  await screen.findByText('0 von 1 bestätigt');
  await reader.keyboard('{Enter}');
  await screen.findByText('1 von 1 bestätigt');
  await toAllTexts(reader);
  cleanup();
  const { user, dialog } = await begun();
  expect(dialog).toHaveTextContent('ganz bestätigt');
  await user.click(screen.getByRole('button', { name: 'Daran weiterarbeiten' }));
  expect(await screen.findByText('1 von 1 bestätigt')).toBeInTheDocument();
  await toAllTexts(user);
  cleanup();
  const { user: other } = await begun();
  await other.click(screen.getByRole('button', { name: 'Neuen Entwurf machen' }));
  expect(await screen.findByText('0 von 1 bestätigt')).toBeInTheDocument();
});

test('the Enter that takes a composed word completes no field', async () => {
  const { user } = await draft('Die Brücke\n\nDie Polizei schweigt.');
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Quelle suchen oder neu' });
  await user.type(field, 'き');
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
  expect(field).toHaveValue('き');
  await user.keyboard('{Enter}');
  expect(field).toHaveValue('');
});

test('before the page is left it is asked about what is typed and not taken yet, and about nothing else', async () => {
  const isAsked = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
  start();
  expect(isAsked()).toBe(false);
  cleanup();
  const { user } = await draft('Die Brücke\n\nAm 3. Mai 2024 schwieg die Polizei.');
  const change = await screen.findByRole('button', { name: /ändern$/ });
  expect(isAsked()).toBe(false);
  await user.click(change);
  const label = screen.getByRole('textbox', { name: 'Was geschah' });
  expect(isAsked()).toBe(false);
  await user.type(label, ' lange');
  expect(isAsked()).toBe(true);
  await user.keyboard('{Enter}');
  expect(isAsked()).toBe(false);
  const finder = screen.getByRole('textbox', { name: 'Quelle suchen oder neu' });
  await user.type(finder, 'Poli');
  expect(isAsked()).toBe(true);
  await user.clear(finder);
  expect(isAsked()).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Angaben' }));
  await user.type(screen.getByRole('textbox', { name: 'Medium' }), 'Bote');
  expect(isAsked()).toBe(true);
  await user.tab();
  expect(isAsked()).toBe(false);
});

test('a first visitor is shown four things by doing them, with keys, and never again', async () => {
  const sample = 'Die Brücke\n\nDie Polizei schweigt. Anna Muster sagte, es regne. Es schneit.';
  vi.stubGlobal('fetch', async () => new Response(sample));
  start();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Mit dem Artikel dieser Website ausprobieren' }));
  const guide = async (step: number) => (await screen.findByText(`${step} von 4`, { selector: 'p *' })).closest('p');
  expect(await guide(1)).toBeInTheDocument();
  await user.keyboard('{Enter}');
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContainEqual(
    expect.stringContaining('2 von 4'),
  );
  await user.keyboard('6');
  expect(await guide(3)).toHaveTextContent('Fehlt eine Quelle');
  await user.keyboard('{ArrowRight}');
  expect(await guide(3)).toHaveTextContent('Sagen, was es ist');
  await user.keyboard('t');
  expect(await guide(4)).toBeInTheDocument();
  await user.keyboard('l');
  expect(await screen.findByText('Das ist alles.')).toBeInTheDocument();
  await user.keyboard('l');
  expect(await screen.findByText('1 von 3 bestätigt')).toBeInTheDocument();
  expect(screen.queryByText(/\d von 4/)).not.toBeInTheDocument();
  reload();
  expect(await screen.findByText('1 von 3 bestätigt')).toBeInTheDocument();
  expect(screen.queryByText(/\d von 4/)).not.toBeInTheDocument();
});

test('the guide explains the chosen form; afterwards the button of each form does', async () => {
  const { user } = await draft('Die Brücke\n\nDie Polizei schweigt. Sie wartet.');
  await user.click(await screen.findByRole('button', { name: 'Bestätigen und weiter' }));
  const meaning = /^Der Artikel formuliert es als Tatsache/;
  expect(screen.getByText(meaning)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Nicht mehr zeigen' }));
  expect(screen.queryByText(meaning)).toBeNull();
  expect(screen.getByRole('button', { name: 'als Tatsache' })).toHaveAccessibleDescription(meaning);
});

test('what names a button by sight names it for all, and does not describe it as well', async () => {
  await draft('Die Brücke\n\nDie Polizei schweigt.');
  expect(await screen.findByRole('button', { name: 'Rückgängig' })).toHaveAttribute('title');
  const titled = [...document.querySelectorAll<HTMLElement>('[title]')];
  expect(titled.filter((one) => one.getAttribute('aria-label') === one.title)).toEqual([]);
});

test('who comes back gets to the texts first, then to the field for another', async () => {
  const { user } = await draft('Die Brücke\n\nDie Polizei schweigt.');
  await toAllTexts(user);
  const field = await screen.findByRole('textbox', { name: 'Text' });
  const order = screen.getByRole('link', { name: 'Die Brücke' }).compareDocumentPosition(field);
  expect(order).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('the way to all texts leads the keyboard to the one just left, also where others come first', async () => {
  const { user } = await draft('Die Brücke\n\nDie Polizei schweigt.');
  await toAllTexts(user);
  await waitFor(() => expect(screen.getByRole('link', { name: 'Die Brücke' })).toHaveFocus());
  await draftOf('Der Turm\n\nDie Polizei schweigt.', user);
  await toAllTexts(user);
  await waitFor(() => expect(screen.getByRole('link', { name: 'Der Turm' })).toHaveFocus());
  await user.click(screen.getByRole('link', { name: 'Die Brücke' }));
  await toAllTexts(user);
  await waitFor(() => expect(screen.getByRole('link', { name: 'Die Brücke' })).toHaveFocus());
});

test('an event that is called by its date is said by that once', async () => {
  await draft('Die Brücke\n\nAm 3. Mai 2024 schwieg die Polizei.');
  const change = await screen.findByRole('button', { name: /ändern$/ });
  expect(change).toHaveAccessibleName('«3. Mai 2024» ändern');
});

test('the address of a text that is not there any more leads the keyboard to the beginning', async () => {
  start();
  act(() => {
    location.hash = '#/0123456789/s01';
  });
  expect(await screen.findByRole('alert')).toHaveTextContent(/^Dieser Text liegt nicht auf diesem Gerät\./);
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
});

test('a double click is one step on the way back', async () => {
  await draft('Die Brücke\n\nDie Polizei schweigt.');
  const read = await screen.findByRole('button', { name: 'Lesen' });
  const before = history.length;
  // Faster than what is shown.
  act(() => {
    read.click();
    read.click();
  });
  expect(await screen.findByRole('button', { name: 'Bearbeiten' })).toBeInTheDocument();
  expect(history.length).toBe(before + 1);
});

test('the guide goes on after a reload where it was', async () => {
  const { user } = await draft('Die Brücke\n\nDie Polizei schweigt. Sie wartet.');
  await user.click(await screen.findByRole('button', { name: 'Bestätigen und weiter' }));
  expect(await screen.findByText('2 von 4')).toBeInTheDocument();
  reload();
  expect(await screen.findByText('2 von 4')).toBeInTheDocument();
});

test('who confirms another sentence has done what the guide asks about its form', async () => {
  const { user } = await draft('Die Brücke\n\nDie Polizei schweigt. Sie wartet.');
  await user.click(await screen.findByRole('button', { name: 'Bestätigen und weiter' }));
  expect(screen.getByText('2 von 4')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Bestätigen und weiter' }));
  expect(screen.getByText('3 von 4')).toBeInTheDocument();
});

test('the guide says nothing while the editor asks for something itself, and goes on after that', async () => {
  const { user } = await draft('Die Brücke\n\nDie Polizei schweigt. Sie wartet. Es regnet.');
  await user.click(await screen.findByRole('button', { name: 'Bestätigen und weiter' }));
  await user.click(screen.getByRole('button', { name: 'Bestätigen und weiter' }));
  expect(screen.getByText('3 von 4')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'möglich' }));
  expect(screen.queryByText('3 von 4')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Abbrechen' }));
  expect(screen.getByText('3 von 4')).toBeInTheDocument();
});

test('the guide asks to confirm only where the button does', async () => {
  const { user } = await draft('Die Brücke\n\nDie Polizei schweigt.');
  expect(await screen.findByText('1 von 4')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'wörtlich' }));
  expect(screen.queryByText('1 von 4')).toBeNull();
  await user.keyboard('{Escape}');
  expect(screen.getByText('1 von 4')).toBeInTheDocument();
});

test('after a text was deleted, the keyboard is at the one that takes its place', async () => {
  const { user } = await draft('Die Brücke\n\nDie Polizei schweigt.');
  await toAllTexts(user);
  await draftOf('Der Turm\n\nDie Polizei schweigt.', user);
  await toAllTexts(user);
  screen.getByRole('button', { name: '«Der Turm» löschen' }).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Behalten' })).toHaveFocus());
  await user.tab();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('link', { name: 'Die Brücke' })).toHaveFocus());
});
