import { cleanup, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { together, twoVoices } from '../fixtures/gate.ts';
import { shortArticle, stated } from '../fixtures/shortArticle.ts';
import { openAt } from '../openAt.tsx';

const article = () => within(screen.getByRole('article'));
const namesOf = (elements: readonly HTMLElement[]) => elements.map((element) => element.getAttribute('aria-label'));
const litTexts = () =>
  article()
    .getAllByRole('mark')
    .map(({ textContent }) => textContent);

test('every sentence has its mark: who, and how where that is not the plain case', () => {
  openAt('/');
  expect(namesOf(article().getAllByRole('link', { name: /^Satz/ }))).toEqual([
    'Satz 1: Ukraine, wiedergegeben',
    'Satz 2: Selenskyj, wiedergegeben',
    'Satz 3: ohne Quellenangabe, als Tatsache',
    'Satz 4: NIS, wiedergegeben',
    'Satz 5: «Tagesschau», wiedergegeben',
    'Satz 6: ohne Quellenangabe, als Tatsache',
    'Satz 7: ohne Quellenangabe, als Tatsache',
    'Satz 8: «ZDF», wiedergegeben',
    'Satz 9: ohne Quellenangabe, als Tatsache',
    'Satz 10: ohne Quellenangabe, es heisst',
    'Satz 10, Wortlaut: es heisst',
    'Satz 11: ohne Quellenangabe, möglich',
    'Satz 11, Wortlaut: möglich',
    'Satz 12: ohne Quellenangabe, als Tatsache',
    'Satz 13: ohne Quellenangabe, offen',
    'Satz 13, Wortlaut: offen',
    'Satz 14: «Deutschlandfunk», möglich',
    'Satz 14, Wortlaut: möglich',
    'Satz 15: US-Aussenministerium, wiedergegeben',
    'Satz 16: Vedant Patel, wiedergegeben',
    'Satz 17: ohne Quellenangabe, offen',
    'Satz 17, Wortlaut: offen',
    'Satz 18: ohne Quellenangabe, möglich',
    'Satz 18, Wortlaut: möglich',
  ]);
});

test('a mark leads to its source, its form to that form, both at the same sentence', () => {
  openAt('/');
  expect(article().getByRole('link', { name: 'Satz 4: NIS, wiedergegeben' })).toHaveAttribute(
    'href',
    'quellen/nis/#s04',
  );
  const unsourced = article().getByRole('link', { name: 'Satz 10: ohne Quellenangabe, es heisst' });
  expect(unsourced).toHaveAttribute('href', 'quellen/ohne-quellenangabe/#s10');
  const form = article().getByRole('link', { name: 'Satz 10, Wortlaut: es heisst' });
  expect(form).toHaveAttribute('href', 'wortlaut/es-heisst/#s10');
});

test('a mark names all who say a sentence, and the sentence with the name that it only points to', () => {
  const marks = (of: Article) => {
    openAt('/', of);
    const all = [...document.querySelectorAll('[data-number]')].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
    cleanup();
    return all;
  };
  expect(marks(together)).toEqual(['Kast, Moor']);
  expect(marks(twoVoices)).toEqual([
    'ohne Quellenangabe',
    'He – Kast (Satz 1); ohne Quellenangabe · möglich',
    'ohne Quellenangabe',
    'Kast · wörtlich',
    'Kast · wörtlich',
  ]);
});

test('in a long section no mark depends on many others, and the text is whole', () => {
  const texts = Array.from(
    { length: 60 },
    (_, index) => `Das ist der ${index + 1}. Absatz, ${'und er geht weiter, '.repeat(5)}bis er endet.`,
  );
  openAt('/', shortArticle({ paragraphs: texts.map((text, index) => [stated(`s${index + 1}`, text)]) }));
  const marks = article().getAllByRole('link', { name: /^Satz \d+: / });
  const companions = marks.map(
    (mark) => mark.closest('section, [data-group]')?.querySelectorAll('[data-number]').length,
  );
  expect(marks).toHaveLength(60);
  expect(Math.max(...companions.map(Number))).toBeLessThanOrEqual(16);
  const { textContent } = article().getByRole('region', { name: 'Einstieg' });
  expect(texts.filter((text) => !textContent.includes(text))).toEqual([]);
});

test('a section that is not long has no groups, whatever it ends with', () => {
  const paragraph = { kind: 'paragraph', paragraph: [stated('s1')] } as const;
  openAt('/', shortArticle({ blocks: [paragraph, { kind: 'note', note: 'update', text: 'Aktualisiert um 12 Uhr.' }] }));
  const note = article().getByText('Aktualisiert um 12 Uhr.');
  expect(note.parentElement).toBe(article().getByRole('region'));
});

test('among short turns of an interview no mark lies over one of the next group', () => {
  const turns = Array.from({ length: 30 }, (_, at) =>
    at % 6 === 5
      ? [stated(`s${at}`, `${'Dann erzählt er lange davon. '.repeat(20)}Nun gut.`)]
      : ['Nein.', 'Doch.', 'Oh.'].map((text, index) => stated(`s${at}-${index}`, text)),
  );
  openAt('/', shortArticle({ paragraphs: turns }));
  const lasts = article()
    .getAllByText(/.\.$/, { selector: '[data-group] > p:last-child [data-lenses]' })
    .map((one) => one.closest('p')?.textContent);
  expect(lasts.length).toBeGreaterThan(2);
  expect(lasts.filter((text) => !text?.includes('Nun gut.'))).toEqual([]);
});

test('a section that ends with many short sentences has room for their marks, any other has none', () => {
  const roomBelow = (...texts: readonly string[]) => {
    openAt('/', shortArticle({ paragraphs: [texts.map((text, index) => stated(`s${index + 1}`, text))] }));
    const room = article().getByRole('region').querySelector<HTMLElement>('[data-room]:last-child')?.dataset.room;
    cleanup();
    return Number(room ?? 0);
  };
  expect(roomBelow('Nein.', 'Doch.', 'Oh.')).toBe(0);
  const few = roomBelow('Nein.', 'Doch.', 'Oh.', 'Ja.', 'So.', 'Ach.');
  const many = roomBelow('Nein.', 'Doch.', 'Oh.', 'Ja.', 'So.', 'Ach.', 'Nie.', 'Na.');
  expect(few).toBeGreaterThan(0);
  // Each of their marks takes a line.
  expect(many - few).toBeGreaterThanOrEqual(2 * 27);
});

test('a click on a mark lights up what it names, and the sentence is the place', async () => {
  const reader = openAt('/');
  await reader.click(article().getByRole('link', { name: 'Satz 10, Wortlaut: es heisst' }));
  expect(litTexts()).toEqual([expect.stringContaining('Insgesamt sollen')]);
  expect(article().getByRole('mark').parentElement).toHaveAttribute('aria-current', 'location');
  expect(article().getByRole('mark').parentElement).toHaveFocus();
});
