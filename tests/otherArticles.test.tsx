import { cleanup, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { kursk } from '../src/content/kursk.ts';
import { harbourBridge } from './fixtures/harbourBridge.ts';
import { largeArticle } from './fixtures/largeArticle.ts';
import { oneSentence } from './fixtures/oneSentence.ts';
import { shortArticle, stated } from './fixtures/shortArticle.ts';
import { itemsOf, openAt, panel } from './openAt.tsx';

const labelsOf = (links: readonly HTMLElement[]) => links.map((link) => link.getAttribute('aria-label'));

test('of a chain the mark names the origin first, then who relays it; of two sources both', () => {
  openAt('/', harbourBridge);
  const marks = labelsOf(within(screen.getByRole('article')).getAllByRole('link', { name: /^Satz/ }));
  expect(marks.slice(0, 6)).toEqual([
    'Satz 1: Mayor Quillfeather, wiedergegeben',
    'Satz 1: gemäss Gazette, wiedergegeben',
    'Satz 2: Mayor Quillfeather, wörtlich',
    'Satz 2, Wortlaut: wörtlich',
    'Satz 3: Harbour Board, wiedergegeben',
    'Satz 3: Ada Plinth, wiedergegeben',
  ]);
});

test('quotations, sources and sections of another article are counted', () => {
  openAt('/', harbourBridge);
  expect(screen.getByText('6 von 9 Sätzen nennen eine Quelle')).toBeVisible();
  expect(screen.getByText('4 Quellen').closest('p')).toHaveTextContent('4 Quellen · 2 wörtliche Zitate');
  const sections = within(screen.getByRole('navigation', { name: 'Abschnitte' })).getAllByRole('link');
  expect(sections[0]).toHaveAccessibleName('Einstieg 5 von 5 Sätzen nennen eine Quelle');
  expect(sections[1]).toHaveAccessibleName('The only bridge in town 0 von 2 Sätzen nennen eine Quelle');
});

test('only who relays another has a further origin', async () => {
  const reader = openAt('/quellen/gazette/', harbourBridge);
  expect(screen.queryByText(/^Weitere Herkunft/)).not.toBeInTheDocument();
  await reader.click(screen.getByRole('link', { name: 'Satz 1: Mayor Quillfeather, wiedergegeben' }));
  expect(panel('Mayor Quillfeather').getByText(/^Weitere Herkunft/)).toBeVisible();
});

test('years, days, closed and approximate dates share one timeline', () => {
  openAt('/zeitleiste/', harbourBridge);
  expect(itemsOf('Zeitleiste').slice(0, 4)).toEqual([
    'Built «around 1907» ohne Quellenangabeungefähr',
    'Inspected «between May and August 2028» Harbour Board, Ada Plinth',
    'The mayor «on 3 March 2029» Mayor Quillfeather\u00a0· wörtlich',
    'Open again «in 2031» Mayor Quillfeather, gemäss Gazette',
  ]);
  expect(screen.queryByText('Ende nicht angegeben')).not.toBeInTheDocument();
  expect(screen.queryByText(/nennt im Satz eine Quelle/)).not.toBeInTheDocument();
  expect(screen.queryByText(/angegeben: Erscheinungsdatum/)).not.toBeInTheDocument();
});

test('a contradiction is called one, and the same said twice the same', () => {
  openAt('/fragen/is-the-deck-safe/', harbourBridge);
  expect(itemsOf('Is the deck safe?')).toContain('Satz 4 und Satz 5: Widerspruch – «unsafe» / «safe»');
  cleanup();
  openAt('/fragen/was-it-inspected/', harbourBridge);
  expect(itemsOf('Was it inspected?')).toContain('Satz 3 und Satz 5: gleiche Angabe');
});

test('without a second reading none is spoken of', () => {
  openAt('/quellen/ohne-quellenangabe/', harbourBridge);
  expect(panel('ohne Quellenangabe').getByRole('link', { name: /It is now the only one in town/ })).toBeVisible();
  expect(screen.queryByText(/Auch anders lesbar/)).not.toBeInTheDocument();
});

test('who read the article, when, and where to object is said if it is given', () => {
  openAt('/ueber/', harbourBridge);
  expect(
    screen.getByText('Erstellt von Class 4b. Stand: 5. März 2029. Einwände an class-4b@wexmouth.example'),
  ).toBeVisible();
  expect(screen.getByText('Autorschaft, Medium, Links')).toBeVisible();
});

test.each([
  ['/', 'Gazette'],
  ['/', 'Built'],
  ['/', 'Is the deck safe?'],
  ['/', 'The bridge was built around 1907.'],
  ['/quellen/plinth/', '«the engineer Ada Plinth»'],
  ['/zeitleiste/', '«now»'],
  ['/fragen/is-the-deck-safe/', '«unsafe»'],
])('at %s, «%s» is said to be English', (address, text) => {
  openAt(address, harbourBridge);
  const said = screen.getAllByText((_, element) => element?.textContent === text);
  expect(said.map((element) => element.closest('[lang]')?.getAttribute('lang'))).toContain('en');
});

test.each([
  ['/', 'ohne Quellenangabe'],
  ['/quellen/plinth/', 'wiedergegeben'],
  ['/zeitleiste/', 'ungefähr'],
  ['/fragen/is-the-deck-safe/', 'Frage dieser Lesehilfe'],
])('at %s, «%s» is not', (address, text) => {
  openAt(address, harbourBridge);
  const said = screen.getAllByText(text, { exact: false });
  expect(said.filter((element) => element.closest('[lang]')?.getAttribute('lang') === 'en')).toEqual([]);
});

test('a single sentence has no timeline and no questions, and nobody to speak for it', () => {
  openAt('/', oneSentence);
  const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
  expect(headings).toEqual(['Abschnitte', 'Wetter', 'Quellen im Artikel', 'Wortlaut']);
  expect(screen.getByText('0 von 1 Satz nennt eine Quelle', { selector: 'p' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'ohne Quellenangabe 1 Satz' })).toBeVisible();
});

test.each([
  ['a timeline that an article does not have', '/zeitleiste/', oneSentence, ['Quellen im Artikel', 'Wortlaut']],
  [
    'a question that an article does not have',
    '/fragen/warum/',
    kursk,
    ['Quellen im Artikel', 'Wortlaut', 'Zeitleiste', 'Wer sagt was'],
  ],
])('%s is an unknown address, which leads to all that it has', (_, address, article, lists) => {
  openAt(address, article);
  const links = panel('Diese Adresse gibt es nicht').getAllByRole('listitem');
  expect(links.map(({ textContent }) => textContent)).toEqual(['Zur Übersicht', ...lists, 'Über diese Ansicht']);
});

test('a long article is read like a short one', () => {
  openAt('/quellen/w7/', largeArticle({ sentences: 200, sources: 20, events: 40 }));
  expect(panel('Gus Quillg').getAllByRole('link', { name: /^Satz / })).toHaveLength(5);
  expect(screen.getAllByRole('mark')).toHaveLength(5);
});

test('an article that is read from right to left is quoted so too', () => {
  openAt('/quellen/plinth/', { ...harbourBridge, lang: 'ar', dir: 'rtl' });
  const said = screen.getAllByText((_, element) => element?.textContent === 'Ada Plinth calls the deck unsafe.');
  expect(said.length).toBeGreaterThan(1);
  expect(said.map((element) => element.closest('[dir]')?.getAttribute('dir'))).toEqual(said.map(() => 'rtl'));
});

test('a sentence stands with the one it leans on as in the article, in Japanese without a blank', () => {
  const sentences = [stated('s1', '雨が降る。'), { ...stated('s2', '風も強い。'), context: 's1' }];
  openAt('/quellen/ohne-quellenangabe/', shortArticle({ lang: 'ja', joint: '', paragraphs: [sentences] }));
  expect(screen.getAllByRole('blockquote').map(({ textContent }) => textContent)).toEqual([
    '雨が降る。',
    '雨が降る。風も強い。',
  ]);
});
