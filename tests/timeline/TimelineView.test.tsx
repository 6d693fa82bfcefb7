import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
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
