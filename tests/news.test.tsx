import { cleanup, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { gateArticle, twoVoices } from './fixtures/gate.ts';
import { hallowReach } from './fixtures/sites/hallowReach/hallowReach.ts';
import { sadd } from './fixtures/sites/sadd/sadd.ts';
import { suimon } from './fixtures/sites/suimon/suimon.ts';
import { openAt, panel } from './openAt.tsx';

/** The links beside a sentence of the text. */
function markOf(id: string): readonly (string | null)[] {
  const sentence = document.getElementById(id);
  if (!sentence) throw new Error(`there is no sentence ${id}`);
  return within(sentence)
    .getAllByRole('link')
    .flatMap((link) => (link.hasAttribute('rel') ? [] : [link.getAttribute('aria-label') ?? link.textContent]));
}

test.each([
  ['a pronoun, and where its name stands', 's06', ['Satz 6: she – Oona Marlowe, wörtlich', 'Satz\u00a03']],
  ['an office', 's10', ['Satz 10: the mayor – Tobias Renn, wörtlich', 'Satz\u00a08']],
  ['an inflected name', 's26', ['Satz 26: Mira Kast, wiedergegeben']],
  ['a document', 's02', ['Satz 2: 80-page report, wiedergegeben']],
  ['nobody by name', 's11', ['Satz 11: Two engineers familiar with the gate, wiedergegeben']],
  [
    'one of them',
    's12',
    ['Satz 12: One of them – Two engineers familiar with the gate, wiedergegeben, wörtlich, es heisst', 'Satz\u00a011'],
  ],
  [
    'a chain, the origin first',
    's13',
    ['Satz 13: residents of Eel Street, wiedergegeben', 'Satz 13: gemäss Harbour Quill, wiedergegeben'],
  ],
  ['a notice that nobody says', 's14', ['Satz 14: ohne Quellenangabe, wörtlich']],
  ['a law in a block quotation', 's17', ['Satz 17: ohne Quellenangabe, wörtlich']],
  ['two who speak in one sentence', 's23', ['Satz 23: Mira Kast, wiedergegeben', 'Satz 23: Jonah Moor, möglich']],
])('%s', (_, id, labels) => {
  openAt('/', hallowReach);
  expect(markOf(id).filter((label) => !label?.includes('Wortlaut'))).toEqual(labels);
});

test('the sentences within a quotation have the source of the one that attributes it, and the source names that sentence', () => {
  openAt('/quellen/marlowe/', hallowReach);
  expect(markOf('s04')).toEqual(['Satz 4: Oona Marlowe, wörtlich', 'Satz 4, Wortlaut: wörtlich']);
  expect(markOf('s05')[0]).toBe('Satz 5: Oona Marlowe, wörtlich');
  const entries = panel('Oona Marlowe').getAllByText(/\(Satz 6\)/);
  // Without a place to break the line.
  expect(entries.map(({ textContent }) => textContent?.includes('(Satz\u00a06)'))).toEqual([true, true]);
});

test('of two sources in a mark it is plain whose name stands elsewhere', () => {
  openAt('/', hallowReach);
  expect(document.getElementById('s06')).toHaveTextContent('she – Oona Marlowe (Satz 3) · wörtlich');
});

test('what points to a source without its name, and what goes on with a quotation, is counted apart', () => {
  openAt('/', hallowReach);
  expect(screen.getByText('18 von 35 Sätzen nennen eine Quelle')).toBeVisible();
  expect(screen.getByText('12 Quellen').closest('p')).toHaveTextContent(
    '6 davon mit Worten wie «she» oder «the mayor» · 2 davon in einem Zitat, das ein anderer Satz zuschreibt · 12 Quellen · 8 wörtliche Zitate',
  );
});

test('of words that point to a source, those that only begin with a capital are no further example', () => {
  const says = (id: string, words: string) =>
    ({
      id,
      text: `“It holds,” ${words} says.`,
      form: 'reported',
      attributions: [{ source: 'kast', mention: { kind: 'pronoun', words, named: 's1' }, cue: 'says' }],
    }) as const;
  const article = gateArticle([
    { id: 's1', text: 'Kast says so.', form: 'reported', attributions: [{ source: 'kast', cue: 'says' }] },
    says('s2', 'she'),
    says('s3', 'She'),
  ]);
  openAt('/', article);
  expect(screen.getByText('1 Quelle').closest('p')).toHaveTextContent(
    '2 davon mit «she» · 1 Quelle · keine wörtlichen Zitate',
  );
});

test('a term in quotation marks is not a quotation', () => {
  openAt('/', hallowReach);
  expect(markOf('s18')).toEqual(['Satz 18: ohne Quellenangabe, als Tatsache']);
});

test('byline, date line, update and correction are notes and have no mark', () => {
  openAt('/', hallowReach);
  for (const note of [/^By Imogen/, /^HALLOW REACH, 14/, /^Update, 16:40/, /^Correction:/]) {
    const said = screen.getByText(note);
    expect(said).toHaveAttribute('data-note');
    expect(within(said).queryByRole('link')).toBeNull();
  }
});

test('what stands above the title is a note there, and leads nowhere', () => {
  openAt('/', hallowReach);
  const note = screen.getByText('Region › Floods');
  expect(note).toHaveAttribute('data-note', 'other');
  expect(note.nextElementSibling).toBe(screen.getByRole('heading', { level: 1 }));
});

test('lists, block quotations, pictures and links of the article are what they are', () => {
  openAt('/', hallowReach);
  const text = within(screen.getByRole('article'));
  expect(text.getAllByRole('listitem').map(({ textContent }) => textContent?.slice(0, 6))).toContain('1. The');
  expect(document.querySelector('blockquote #s17')).not.toBeNull();
  expect(text.getByRole('figure')).toHaveTextContent('The sluice on the morning after the flood.');
  const picture = text.getByRole('img', { name: /^A sluice gate/ });
  expect(picture.getAttribute('src')).toMatch(/pictures\/gate\.png$/);
  expect([picture.getAttribute('width'), picture.getAttribute('height')]).toEqual(['1200', '800']);
  const link = text.getByRole('link', { name: '80-page report' });
  expect(link).toHaveAttribute('href', 'https://inspectorate.example/reports/hallow-reach');
  expect(link).toHaveAttribute('rel', 'noreferrer');
});

test('links that an article gives beside its text stand on the page about the reading', () => {
  openAt('/ueber/', hallowReach);
  const report = 'https://inspectorate.example/reports/hallow-reach';
  expect(panel('Über diese Ansicht').getByRole('link', { name: report })).toHaveAttribute('href', report);
});

test('headings of two levels are headings of two levels', () => {
  openAt('/', hallowReach);
  expect(screen.getByRole('heading', { level: 2, name: 'Three failures' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 3, name: 'A law of one sentence' })).toBeVisible();
});

test('a sentence of which only a part names no source is described as such', () => {
  openAt('/quellen/ohne-quellenangabe/', twoVoices);
  const note = 'Diese Sätze nennen keine Quelle. Von einem weiteren Satz nennt ein Teil keine.';
  expect(panel('ohne Quellenangabe').getByText(note)).toBeVisible();
  const lit = within(screen.getByRole('article')).getAllByRole('mark');
  expect(lit.map(({ textContent }) => textContent)).toEqual(['Kast came.', 'and it ', 'may', ' rust', 'It is old.']);
});

test('what an article says about itself in its text is not said to be missing', () => {
  openAt('/ueber/', hallowReach);
  expect(screen.getByText('Medium')).toBeVisible();
  expect(screen.queryByText(/Autorschaft, /)).toBeNull();
});

test('a source that is not named is described as not named', () => {
  openAt('/quellen/engineers/', hallowReach);
  expect(panel('Two engineers familiar with the gate').getByText('nicht namentlich')).toBeVisible();
});

test('without spaces between sentences the text is the same byte for byte', () => {
  openAt('/', suimon);
  const first = document.getElementById('s02')?.closest('p');
  expect(first?.querySelectorAll('[id]')).toHaveLength(3);
  expect(markOf('s04')[0]).toBe('Satz 4: 同局長 – 榊真理, wörtlich');
});

test('words from right to left stand in an isolate of their own among ours', () => {
  openAt('/quellen/nour/', sadd);
  const names = panel('نور الحكيم').getAllByText('بلدية الرملة البيضاء', { selector: 'bdi' });
  expect(names.map((name) => name.getAttribute('dir'))).toEqual(['rtl', 'rtl']);
  expect(markOf('s03')[0]).toBe('Satz 3: \u2068أنها\u2069 – \u2068نور الحكيم\u2069, wiedergegeben');
  expect(screen.getByText(/von 9 Sätzen/).closest('[dir]')).toHaveAttribute('dir', 'ltr');
});

test('what a form says is not said of a notice that nobody says, nor of hearsay beside a source', () => {
  openAt('/wortlaut/woertlich/', hallowReach);
  expect(screen.getByText(/ist nicht gesagt, wessen Worte es sind/)).toBeVisible();
  cleanup();
  openAt('/wortlaut/es-heisst/', hallowReach);
  expect(screen.getByText(/Wo der Satz doch eine Quelle nennt/)).toBeVisible();
  cleanup();
  openAt('/wortlaut/es-heisst/');
  expect(screen.queryByText(/Wo der Satz doch eine Quelle nennt/)).not.toBeInTheDocument();
});

test('only an article that points to sources without naming them explains that these count as named', () => {
  openAt('/ueber/', hallowReach);
  expect(screen.getByText(/Als genannt gilt eine Quelle auch/)).toBeVisible();
  cleanup();
  openAt('/ueber/');
  expect(screen.queryByText(/Als genannt gilt eine Quelle auch/)).not.toBeInTheDocument();
});
