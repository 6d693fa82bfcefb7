import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type EdtfDate, parseEdtf } from '../../src/model/edtf.ts';
import { datedArticle } from '../fixtures/manyEvents.ts';
import { openAt } from '../openAt.tsx';

const panel = (name: string) => within(screen.getByRole('region', { name }));
const entries = (name: string) => within(panel(name).getAllByRole('list')[0] ?? document.body).getAllByRole('listitem');

test('the timeline is a list in order of time: words, who says so, how, and that an end is open', () => {
  openAt('/zeitleiste/');
  expect(entries('Zeitleiste').map(({ textContent }) => textContent)).toEqual([
    'Lieferungen «seit August 2023»ohne Quellenangabe · es heisstEnde nicht angegeben',
    'Vertrag «im Juni 2024»ohne Quellenangabe',
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

test('one event is marked in the timeline and quoted below', () => {
  openAt('/zeitleiste/vertrag/');
  expect(panel('Vertrag').getByRole('link', { current: true })).toHaveAccessibleName('Vertrag «im Juni 2024»');
  expect(panel('Vertrag').getByRole('link', { name: /^Satz 7 Die militärische/ })).toBeVisible();
});

const isDate = (text: string): text is EdtfDate => parseEdtf(text).end !== undefined;
const apart = {
  years: (index: number) => String(1950 + 2 * index),
  days: (index: number) => `2001-0${3 + Math.floor(index / 20)}-${10 + (index % 20)}`,
};

for (const [unit, dateAt] of Object.entries(apart)) {
  test.each([1, 2, 12, 40])(`%i events ${unit} apart share one axis, a row each, in order of time`, (count) => {
    const dates = Array.from({ length: count }, (_, index) => dateAt(index)).filter(isDate);
    openAt('/zeitleiste/', datedArticle(dates.map((date) => ({ date, words: `in ${date}` }))));
    const rows = entries('Zeitleiste');
    expect(rows.map((row) => within(row).getByRole('time').getAttribute('datetime'))).toEqual(dates);
    for (const row of rows) {
      expect(row).toHaveTextContent('ohne Quellenangabe');
      expect(row.querySelectorAll('rect')).toHaveLength(1);
    }
    expect(panel('Zeitleiste').getAllByRole('list')[0]?.parentElement?.querySelectorAll(':scope > svg')).toHaveLength(
      1,
    );
  });
}
