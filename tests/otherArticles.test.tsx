import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { kursk } from '../src/content/kursk.ts';
import { largeArticle } from './fixtures/largeArticle.ts';
import { oneSentence } from './fixtures/oneSentence.ts';
import { shortArticle, stated } from './fixtures/shortArticle.ts';
import { hallowReach } from './fixtures/sites/hallowReach/hallowReach.ts';
import { suimon } from './fixtures/sites/suimon/suimon.ts';
import { itemsOf, openAt, panel } from './openAt.tsx';

test('only who relays another has a further origin', async () => {
  const reader = openAt('/quellen/quill/', hallowReach);
  expect(screen.queryByText(/^Weitere Herkunft/)).not.toBeInTheDocument();
  await reader.click(screen.getByRole('link', { name: 'Satz 13: residents of Eel Street, wiedergegeben' }));
  expect(panel('residents of Eel Street').getByText(/^Weitere Herkunft/)).toBeVisible();
});

test('years, days, closed and open dates share one timeline', () => {
  openAt('/zeitleiste/', hallowReach);
  expect(itemsOf('Zeitleiste').slice(4, 8)).toEqual([
    'First storm warning «on 2 February» Hallow Reach Councilgerechnet vom Erscheinungsdatum',
    'Report published «on Friday» 80-page reportgerechnet vom Erscheinungsdatum',
    'Repairs «from November 2031 to February 2032» ohne Quellenangabe',
    'Contract «until 2034» Beginn nicht angegebenTessel Dredging\u00a0· wörtlich',
  ]);
  expect(screen.queryByText(/nennt im Satz eine Quelle/)).not.toBeInTheDocument();
  expect(screen.queryByText(/angegeben: Erscheinungsdatum/)).not.toBeInTheDocument();
});

test('a contradiction is called one, and the same said twice the same', () => {
  const answers = ['s1', 's2', 's3'].map((id) => ({ sentence: id, words: 'Es regnet' }));
  const relations = [
    { kind: 'contradiction', between: ['s1', 's2'] },
    { kind: 'same', between: ['s2', 's3'] },
  ] as const;
  const paragraphs = [answers.map(({ sentence }) => stated(sentence))];
  const questions = { regen: { label: 'Regnet es?', answers, relations } };
  openAt('/fragen/regen/', shortArticle({ paragraphs, questions }));
  const said = itemsOf('Regnet es?');
  expect(said).toContain('Satz 1 und Satz 2: Widerspruch');
  expect(said).toContain('Satz 2 und Satz 3: gleiche Angabe');
});

test('without a second reading none is spoken of', () => {
  openAt('/quellen/ohne-quellenangabe/', suimon);
  expect(panel('ohne Quellenangabe').getByRole('link', { name: /水門は1907年に完成した。/ })).toBeVisible();
  expect(screen.queryByText(/Auch anders lesbar/)).not.toBeInTheDocument();
});

test('who made the reading, when, and where to object is shown if it is given', () => {
  openAt('/ueber/', hallowReach);
  expect(screen.getByText(/^Erstellt von/)).toHaveTextContent(
    'Erstellt von Class 4b. Stand: 15. März 2031. Einwände an class-4b@hallowreach.example',
  );
});

test.each([
  ['/', 'ohne Quellenangabe'],
  ['/quellen/kast/', 'wiedergegeben'],
  ['/zeitleiste/', 'Ende nicht angegeben'],
  ['/fragen/was-there-a-warning/', 'Frage dieser Lesehilfe'],
])('at %s, «%s», which is ours, is not said to be in the language of the article', (address, text) => {
  openAt(address, hallowReach);
  const said = screen.getAllByText(text, { exact: false });
  expect(said.filter((element) => element.closest('[lang]')?.getAttribute('lang') === 'en-GB')).toEqual([]);
});

test('the credit of a picture does not run on from its caption, also where there are no styles or both are copied', () => {
  openAt('/', hallowReach);
  expect(screen.getByRole('figure')).toHaveTextContent(
    'The sluice on the morning after the flood. Photograph: Nell Ardent',
  );
});

test('a single sentence has no sections, no timeline and no questions, and nobody to speak for it', () => {
  openAt('/', oneSentence);
  const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
  expect(headings).toEqual(['Wetter', 'Quellen im Artikel', 'Wortlaut']);
  expect(screen.getByText('0 von 1 Satz nennt eine Quelle', { selector: 'p' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'ohne Quellenangabe 1 Satz' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Abschnitte' })).toBeNull();
  expect(screen.queryByText(/Einstieg/)).toBeNull();
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
  const names = links.map(({ textContent }) => textContent);
  expect(names).toEqual(['Zur Übersicht', ...lists, 'Über diese Ansicht', 'English']);
});

test('a long article is read like a short one', () => {
  openAt('/quellen/w7/', largeArticle({ sentences: 200, sources: 20, events: 40 }));
  expect(panel('Gus Quillg').getAllByRole('link', { name: /^Satz / })).toHaveLength(5);
  expect(screen.getAllByRole('mark')).toHaveLength(5);
});

test('a sentence stands with the one it leans on as in the article, in Japanese without a blank', () => {
  const sentences = [stated('s1', '雨が降る。'), { ...stated('s2', '風も強い。'), context: 's1' }];
  openAt('/quellen/ohne-quellenangabe/', shortArticle({ lang: 'ja', joint: '', paragraphs: [sentences] }));
  expect(screen.getAllByRole('blockquote').map(({ textContent }) => textContent)).toEqual([
    '雨が降る。',
    '雨が降る。風も強い。',
  ]);
});
