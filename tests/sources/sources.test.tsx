import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { defineArticle } from '../../src/model/defineArticle.ts';
import { largeArticle } from '../fixtures/largeArticle.ts';
import { shortArticle, stated } from '../fixtures/shortArticle.ts';
import { openAt, panel } from '../openAt.tsx';

test('the sources stand in order of appearance, with kind, sentence and for whom they speak', () => {
  openAt('/quellen/');
  const links = within(panel('Quellen im Artikel').getAllByRole('list')[0] ?? document.body).getAllByRole('link');
  expect(links).toHaveLength(8);
  expect(links[0]).toHaveAccessibleName('Ukraine Staat Satz 1');
  expect(links[1]).toHaveAccessibleName('Selenskyj Amtsperson Satz 2 spricht für Ukraine');
  expect(links[3]).toHaveAccessibleName('«Tagesschau» Medium Satz 5');
  expect(links[7]).toHaveAccessibleName('Vedant Patel Amtsperson Satz 16 spricht für US-Aussenministerium');
  expect(panel('Quellen im Artikel').getByText(/ohne eigene Aussage: Russland, Nordkorea/)).toBeVisible();
});

test('a source says who it is, what it says and that no further origin is given', () => {
  openAt('/quellen/nis/');
  const nis = panel('NIS');
  expect(nis.getByText('«des südkoreanischen Geheimdienstes NIS»')).toBeVisible();
  expect(nis.getByText('Behörde')).toBeVisible();
  expect(nis.getByRole('link', { name: /^Satz 4 Nach Informationen .* entsandt\.$/ })).toHaveAttribute(
    'href',
    'quellen/nis/#s04',
  );
  expect(nis.getByText('Weitere Herkunft im Artikel nicht angegeben.')).toBeVisible();
  expect(nis.getByRole('link', { name: 'Wie viele Soldaten?' })).toHaveAttribute(
    'href',
    'fragen/wie-viele-soldaten/#s04',
  );
});

test('an office named in the sentence is distinguished from one inferred from its neighbour', async () => {
  const reader = openAt('/quellen/selenskyj/');
  expect(screen.getByText(/Amt im Satz genannt: «ukrainischen Präsidenten»/)).toBeVisible();
  await reader.click(screen.getByRole('link', { name: /Vedant Patel, wiedergegeben/ }));
  expect(screen.getByText(/Amt aus dem Nachbarsatz erschlossen \(Satz 15\)/)).toBeVisible();
});

test('a source knows who speaks for it', () => {
  openAt('/quellen/ukraine/');
  expect(panel('Ukraine').getByRole('link', { name: 'Für diese Quelle spricht Selenskyj' })).toBeVisible();
});

test('a source that could reach further says so, and does not list the sentence as its own', () => {
  openAt('/quellen/tagesschau/');
  const tagesschau = panel('«Tagesschau»');
  expect(tagesschau.getByText('Medium')).toBeVisible();
  expect(tagesschau.getByRole('link', { name: /^Auch Satz 6 kann noch hierzu gehören/ })).toBeVisible();
  expect(tagesschau.queryByText(/russische Uniformen/)).not.toBeInTheDocument();
});

test('the sentences without a source are all there, four with their second reading', () => {
  openAt('/quellen/ohne-quellenangabe/');
  const unsourced = panel('ohne Quellenangabe');
  expect(unsourced.getAllByRole('link', { name: /^Satz \d+ / })).toHaveLength(10);
  expect(
    unsourced.getAllByRole('link', { name: /^Der Satz kann noch / }).map(({ textContent }) => textContent),
  ).toEqual([
    'Der Satz kann noch zu Selenskyj gehören (Satz 2).',
    'Der Satz kann noch zu «Tagesschau» gehören (Satz 5).',
    'Der Satz kann noch zu «ZDF» gehören (Satz 8).',
    'Der Satz kann noch unter «könnte» stehen (Satz 11).',
  ]);
});

test('a sentence that names a source for one half only is counted among those without', () => {
  const text = 'Der Rat warnt, und das Wasser steigt.';
  const warned = { form: 'reported', attributions: [{ source: 'rat', cue: 'warnt' }], part: 'Der Rat warnt' } as const;
  const halves = { id: 's1', text, statements: [warned, { form: 'stated', part: 'das Wasser steigt' }] } as const;
  const sources = { rat: { name: 'Rat', kind: 'authority' } } as const;
  openAt('/quellen/', shortArticle({ sources, paragraphs: [[halves, stated('s2')]] }));
  const link = panel('Quellen im Artikel').getByRole('link', { name: 'ohne Quellenangabe 2 Sätze' });
  expect(link).toHaveAttribute('href', 'quellen/ohne-quellenangabe/#s1');
});

test.each([
  ['/quellen/zdf/', /^Satz 8 Die militärische Kooperation .* besiegelt\. Dieser sieht /],
  [
    '/quellen/deutschlandfunk/',
    /^Satz 14 Die genauen Einsatzmöglichkeiten .* unklar\. Laut «Deutschlandfunk» könnten sie /,
  ],
  [
    '/quellen/vedant-patel/',
    /^Satz 16 Das US-Aussenministerium .* bestätigt\. Sprecher Vedant Patel .* diese Soldaten /,
  ],
])('at %s the sentence is quoted after the one it leans on', (address, name) => {
  openAt(address);
  expect(screen.getByRole('link', { name })).toBeVisible();
});

test('each form is counted and explained', () => {
  openAt('/wortlaut/');
  const links = panel('Wortlaut').getAllByRole('link', { name: /Satz|Sätze/ });
  expect(links.map(({ textContent }) => textContent)).toEqual([
    'wörtlich0 Sätze',
    'offen2 Sätze',
    'möglich3 Sätze',
    'es heisst1 Satz',
    'wiedergegeben7 Sätze',
    'als Tatsache5 Sätze',
  ]);
});

test('each form has a strip with a stroke for each of its sentences, in reading order', () => {
  openAt('/wortlaut/');
  const strips = panel('Wortlaut')
    .getAllByRole('link', { name: /Satz|Sätze/ })
    .map((link) => [...link.querySelectorAll('path')].map((path) => path.getAttribute('d')));
  const [, named, unnamed] = strips[2] ?? [];
  // Possible are sentence 11, 14 (of a source) and 18.
  expect(named).toBe('M13.5 1V15');
  expect(unnamed).toBe('M10.5 1V15M17.5 1V15');
  // Nothing is quoted.
  expect(strips[0]).toEqual([]);
  expect(screen.getByText(/^Ein Strich ist ein Satz/)).toBeVisible();
});

test('of a long text no strips are drawn', () => {
  openAt('/wortlaut/', largeArticle({ sentences: 100, sources: 5, events: 0 }));
  expect(panel('Wortlaut').queryByText(/^Ein Strich ist ein Satz/)).not.toBeInTheDocument();
  expect(panel('Wortlaut').getAllByRole('listitem')).toHaveLength(6);
});

test('a form that is not used says so and draws no list', () => {
  openAt('/wortlaut/woertlich/');
  expect(panel('wörtlich').getByText('Kein Satz in diesem Artikel.')).toBeVisible();
  expect(panel('wörtlich').queryByRole('list')).not.toBeInTheDocument();
});

test('a form lists its sentences and the headings worded alike', () => {
  openAt('/wortlaut/offen/');
  expect(panel('offen').getAllByRole('link', { name: /^Satz \d+ / })).toHaveLength(2);
  expect(panel('offen').getByText('Russland: Einsatz der Soldaten unklar')).toBeVisible();
});

test('from one source it is one step to the next', async () => {
  const reader = openAt('/quellen/nis/');
  expect(panel('NIS').getByText('3 von 8')).toBeVisible();
  await reader.click(panel('NIS').getByRole('link', { name: '«Tagesschau»' }));
  expect(panel('«Tagesschau»').getByText('4 von 8')).toBeVisible();
});

test('what a source is stands beside its name, unless it is of no kind in particular', () => {
  const { input } = largeArticle({ sentences: 4, sources: 2, events: 0 });
  const [[one, first] = [], [other, second] = []] = Object.entries(input.sources);
  if (!one || !first || !other || !second) throw new Error('There are not two sources.');
  const sources = { [one]: { ...first, kind: 'official' }, [other]: { ...second, kind: 'other' } } as const;
  openAt('/quellen/', defineArticle({ ...input, sources }));
  const [official, person] = panel('Quellen im Artikel').getAllByRole('listitem');
  expect(official).toHaveTextContent('Amtsperson');
  expect(person).not.toHaveTextContent('Weitere');
});

test('more than a dozen sources are told apart by what they are, and all others stand last', () => {
  const { input } = largeArticle({ sentences: 40, sources: 13, events: 0 });
  const sources = Object.entries(input.sources).map(
    ([id, source], index) =>
      [id, { ...source, kind: (['unnamed', 'official'] as const)[(index % 3) - 1] ?? 'other' }] as const,
  );
  openAt('/quellen/', defineArticle({ ...input, sources: Object.fromEntries(sources) }));
  const kinds = panel('Quellen im Artikel').getAllByRole('heading', { level: 3 });
  expect(kinds.map(({ textContent }) => textContent)).toEqual(['nicht namentlich', 'Amtspersonen', 'Weitere']);
  expect(panel('nicht namentlich').getAllByRole('listitem')).toHaveLength(4);
});

test('very many sources stand by letter, and are found by typing', async () => {
  const user = userEvent.setup();
  openAt('/quellen/', largeArticle({ sentences: 400, sources: 100, events: 0 }));
  const list = panel('Quellen im Artikel');
  const letters = [...'ABCDEFGHIJ'];
  expect(list.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(letters);
  expect(within(list.getByRole('region', { name: 'C' })).getAllByRole('listitem')).toHaveLength(10);
  expect(list.getByRole('link', { name: 'C' })).toHaveAttribute('href', 'quellen/#_letter-C');
  await user.type(list.getByRole('searchbox', { name: 'Quelle suchen' }), 'QUILLCB');
  expect(list.getByRole('listitem')).toHaveTextContent(/^Dan Quillcb.*2 Sätze$/);
  expect(list.getByRole('status')).toHaveTextContent('1 Quelle');
});
