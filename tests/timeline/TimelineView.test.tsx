import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { datedArticle, datesIn } from '../fixtures/datedArticle.ts';
import { shortArticle, stated } from '../fixtures/shortArticle.ts';
import { openAt, panel } from '../openAt.tsx';

const entries = (name: string) => within(panel(name).getAllByRole('list')[0] ?? document.body).getAllByRole('listitem');

test('the timeline is a list in order of time: words, who says so, how, and that an end is open', () => {
  openAt('/zeitleiste/');
  expect(entries('Zeitleiste').map(({ textContent }) => textContent)).toEqual([
    'Lieferungen «seit August 2023» Ende nicht angegebenohne Quellenangabe\u00a0· es heisst',
    'Vertrag «im Juni 2024» ohne Quellenangabe',
  ]);
});

test('dates can be read by machines as they are given, no finer', () => {
  openAt('/zeitleiste/');
  const times = entries('Zeitleiste').map((entry) => within(entry).getByRole('time').getAttribute('datetime'));
  expect(times).toEqual(['2023-08', '2024-06']);
});

test('it says that no dated statement names a source and that no day of publication is given', () => {
  openAt('/zeitleiste/');
  expect(screen.getByText('Keine dieser Angaben nennt im Satz eine Quelle.')).toBeVisible();
  expect(screen.getByText('Im Artikel nicht angegeben: Erscheinungsdatum.')).toBeVisible();
});

test('time words without a date are listed with their sentences', () => {
  openAt('/zeitleiste/');
  const undated = panel('Zeitangaben ohne Datum').getAllByRole('listitem');
  expect(undated.map(({ textContent }) => textContent)).toEqual([
    '«zunehmend»2',
    '«nun»3',
    '«bereits»45916',
    '«seit längerem»9',
    '«noch»13',
    '«zukünftige»17',
  ]);
});

test('one event is quoted first, and marked in the timeline below', () => {
  openAt('/zeitleiste/vertrag/');
  expect(panel('Vertrag').getByRole('link', { current: true })).toHaveAccessibleName('Vertrag «im Juni 2024»');
  expect(panel('Vertrag').getByRole('link', { name: /^Satz 7 Die militärische/ })).toBeVisible();
});

test('an event that the article does not name is called by its date, and that once', () => {
  const vote = { label: 'Im Mai 2026', date: '2026-05', words: 'Im Mai 2026', sentence: 's1' } as const;
  const sentence = stated('s1', 'Im Mai 2026 wird abgestimmt.');
  openAt('/zeitleiste/', shortArticle({ paragraphs: [[sentence]], events: { vote } }));
  expect(entries('Zeitleiste').map(({ textContent }) => textContent)).toEqual(['«Im Mai 2026» ohne Quellenangabe']);
});

const dated = datedArticle([
  { date: '1907~', words: 'around 1907' },
  { date: '1923?', words: 'probably in 1923' },
  { date: '198X', words: 'in the 1980s' },
  { date: '1990', words: 'in 1990' },
  { date: '../2031', words: 'until 2031' },
]);

test('what a date leaves open is stated in words and drawn unlike an exact date', () => {
  openAt('/zeitleiste/', dated);
  const rows = entries('Zeitleiste').map((row) => [
    row.textContent?.replace(/.*»/, ''),
    row.querySelector('rect')?.getAttribute('rx'),
  ]);
  expect(rows).toEqual([
    [' ohne Quellenangabeungefähr', '8'],
    [' ohne Quellenangabeals unsicher angegeben', '8'],
    [' ohne QuellenangabeJahr nicht genauer angegeben', '8'],
    [' ohne Quellenangabe', null],
    [' Beginn nicht angegebenohne Quellenangabe', null],
  ]);
});

test('an arrow reaches from where a date is given to the edge, on the side that is not given', () => {
  openAt(
    '/zeitleiste/',
    datedArticle([
      { date: '2023/..', words: 'since 2023' },
      { date: '../2031', words: 'until 2031' },
    ]),
  );
  const arrows = entries('Zeitleiste').map((row) =>
    [...row.querySelectorAll('line')].map((line) => [line.getAttribute('x1'), line.getAttribute('x2')]),
  );
  expect(arrows).toEqual([[['18.889%', '99%']], [['1%', '81.111%']]]);
});

test('an article that leads from the right has its timeline mirrored, names of the axis too', () => {
  openAt('/zeitleiste/', { ...dated, dir: 'rtl' });
  const [list] = panel('Zeitleiste').getAllByRole('list');
  expect(list?.closest('[dir]')).toHaveAttribute('dir', 'rtl');
  expect(list?.closest('[dir]')?.querySelector('text')?.getAttribute('x')).toBe('90%');
});

/** This many events, thirty a year, three in each of its first ten months. */
const thirtyAYear = (count: number) =>
  datedArticle(
    datesIn(count, (index) => {
      const [year, month] = [2014 + Math.floor(index / 30), 1 + Math.floor((index % 30) / 3)];
      return `${year}-${String(month).padStart(2, '0')}`;
    }),
  );

const namesOf = (list: Element | null | undefined) =>
  [...(list?.children ?? [])].map((row) => row.querySelector('summary')?.textContent);

test('many events are a row a year, and in it a row a month, all drawn on one axis', () => {
  openAt('/zeitleiste/', thirtyAYear(90));
  const years = document.querySelector('svg + ol');
  const rows = [...(years?.children ?? [])];
  expect(namesOf(years)).toEqual(Array.from({ length: 3 }, (_, index) => `${2014 + index} 30 Ereignisse`));
  const months = [...(rows[1]?.querySelectorAll('details details > summary') ?? [])];
  expect(months.map(({ textContent }) => textContent).slice(0, 2)).toEqual([
    'Jan 2015 3 Ereignisse',
    'Feb 2015 3 Ereignisse',
  ]);
  expect(months[0]?.querySelector('rect')?.getAttribute('x')).toBe('33.333%');
  expect(years?.querySelectorAll('time')).toHaveLength(90);
});

test('the page of one event of a long article has that event alone, on the axis of all', () => {
  openAt('/zeitleiste/opened-100/', thirtyAYear(200));
  const [list] = document.querySelectorAll('svg + ol');
  expect([...(list?.querySelectorAll('time') ?? [])].map(({ dateTime }) => dateTime)).toEqual(['2017-04']);
  expect(list?.querySelector('rect')?.getAttribute('x')).toBe('46.429%');
});

test('of grouped events in a shorter article the one that is shown stands open, and no other', () => {
  openAt('/zeitleiste/opened-31/', datedArticle(datesIn(60, (index) => `${1900 + index}-05`)));
  const open = [...document.querySelectorAll('details[open] > summary')].map(({ textContent }) => textContent);
  expect(open).toEqual(['1930–1939 10 Ereignisse']);
  expect(namesOf(document.querySelector('svg + ol'))).toHaveLength(6);
});

test('three hundred years are a row a century, in it a row a decade, and no sentence is quoted below', () => {
  openAt('/zeitleiste/', datedArticle(datesIn(75, (index) => String(1600 + 4 * index))));
  const list = document.querySelector('svg + ol');
  expect(namesOf(list)).toEqual(['1600–1699 25 Ereignisse', '1700–1799 25 Ereignisse', '1800–1899 25 Ereignisse']);
  expect(namesOf(list?.querySelector('ol'))).toHaveLength(10);
  expect(namesOf(list?.querySelector('ol')).slice(0, 2)).toEqual(['1600–1609 3 Ereignisse', '1610–1619 2 Ereignisse']);
  expect(document.querySelectorAll('details')).toHaveLength(33);
  expect(panel('Zeitleiste').queryByRole('link', { name: /^Satz / })).toBeNull();
  expect(list?.querySelectorAll('time')).toHaveLength(75);
});

test('an event far from all others is a row of its own among groups', () => {
  openAt('/zeitleiste/', datedArticle([...datesIn(1, () => '1066'), ...datesIn(60, (index) => String(1600 + index))]));
  const list = document.querySelector('svg + ol');
  expect(namesOf(list).slice(0, 2)).toEqual([undefined, '1600–1609 10 Ereignisse']);
  expect(list?.querySelector('li:first-child time')).toHaveAttribute('datetime', '1066');
});

test.each([
  ['events of one month', (at: number) => `2024-03-${10 + Math.floor(at / 3)}`, 20, '10. März 2024 3 Ereignisse'],
  [
    'days of a few months',
    (at: number) => `2001-0${3 + Math.floor(at / 20)}-${10 + (at % 20)}`,
    3,
    'März 2001 20 Ereignisse',
  ],
])('many %s are a row a day or a row a month', (_, dateAt, count, first) => {
  openAt('/zeitleiste/', datedArticle(datesIn(60, dateAt)));
  const names = namesOf(document.querySelector('svg + ol'));
  expect([names.length, names[0]]).toEqual([count, first]);
});

test('up to forty events have a row each', () => {
  openAt('/zeitleiste/', datedArticle(datesIn(40, (index) => String(1950 + 2 * index))));
  expect(entries('Zeitleiste')).toHaveLength(40);
});

test('time words without any date have their address, and no drawing', () => {
  openAt(
    '/zeitleiste/',
    shortArticle({ paragraphs: [[{ ...stated('s1', 'Es regnet schon lange.'), timeWords: ['lange'] }]] }),
  );
  expect(panel('Zeitleiste').getByText('«lange»')).toBeVisible();
  expect(panel('Zeitleiste').getByRole('link', { name: 'Satz 1: lange' })).toHaveAttribute('href', 'zeitleiste/#s1');
  expect(panel('Zeitleiste').getByRole('list')).toBeVisible();
});

test('time words that date an event are not among those without a date', () => {
  const sentence = { ...stated('s1', 'Am Dienstag regnet es immer noch.'), timeWords: ['Dienstag', 'noch'] };
  const rain = { label: 'Regen', date: '2031-03-11', words: 'Am Dienstag', sentence: 's1' } as const;
  openAt('/zeitleiste/', shortArticle({ paragraphs: [[sentence]], events: { rain } }));
  expect(screen.getByRole('link', { name: 'Satz 1: noch' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Satz 1: Dienstag' })).not.toBeInTheDocument();
});
