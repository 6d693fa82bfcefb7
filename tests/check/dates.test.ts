import { expect, test } from 'vitest';
import {
  finerDay,
  finerEnd,
  impossibleImprint,
  noSuchDay,
  noYear,
  openWithoutSince,
  otherMonth,
  reversed,
  sinceWithoutOpen,
} from '../fixtures/broken/dates.ts';
import { messagesIn } from './messagesIn.ts';

test('a day that its month does not have is found', () => {
  expect(messagesIn(noSuchDay)).toEqual(['Ereignis boote: «2024-02-30» ist kein gültiges EDTF-Datum.']);
});

test('an interval that ends before it begins is found', () => {
  expect(messagesIn(reversed)).toEqual(['Ereignis boote: «2024-06/2023-06» ist kein gültiges EDTF-Datum.']);
});

test('a day where the words give a month is found', () => {
  expect(messagesIn(finerDay)).toEqual(['Ereignis boote: 2024-06-19 ist genauer als «im Juni 2024».']);
});

test('an end that the words do not give is found', () => {
  expect(messagesIn(finerEnd)).toEqual(['Ereignis boote: 2024-07 steht nicht in «im Juni 2024».']);
});

test('another month than in the words is found', () => {
  expect(messagesIn(otherMonth)).toEqual(['Ereignis boote: 2024-07 steht nicht in «im Juni 2024».']);
});

test('a year where the words give none is found', () => {
  expect(messagesIn(noYear)).toEqual(['Ereignis boote: 2024-06 ist genauer als «im Juni».']);
});

test('an open end without «seit» is found', () => {
  expect(messagesIn(openWithoutSince)).toEqual([
    'Ereignis boote: 2024-06/.. hat ein offenes Ende, «im Juni 2024» sagt nichts davon.',
  ]);
});

test('«seit» without an open end is found', () => {
  expect(messagesIn(sinceWithoutOpen)).toEqual([
    'Ereignis boote: 2023-05 hat ein Ende, «seit Mai 2023» nennt keines (gemeint «2023-05/..»?).',
  ]);
});

test('impossible dates of publication and of the reading are found', () => {
  expect(messagesIn(impossibleImprint)).toEqual([
    'Erscheinungsdatum: «2024-04-31» ist kein gültiges EDTF-Datum.',
    'Datum der Lesart: «2023-02-29» ist kein gültiges EDTF-Datum.',
  ]);
});
