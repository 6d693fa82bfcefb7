import { expect, test } from 'vitest';
import {
  damaged,
  decomposed,
  emptyLines,
  missingWord,
  noLineBreak,
  otherBlank,
  otherNumber,
} from '../fixtures/broken/text.ts';
import { messagesIn } from './messagesIn.ts';

test('a number written differently is shown with its sentence, its character and both words', () => {
  expect(messagesIn(otherNumber.article, otherNumber.original)).toEqual([
    "The text departs from the original: s01, character 27: expected “1'500”, found “1500”.",
  ]);
});

test('a blank that only looks the same is named by its code point', () => {
  expect(messagesIn(otherBlank.article, otherBlank.original)).toEqual([
    'The text departs from the original: s01, character 30: expected “1500⟨U+00A0⟩Boote”, found “1500⟨U+0020⟩”.',
  ]);
});

test('a word too many is found where it begins', () => {
  expect(messagesIn(missingWord.article, missingWord.original)).toEqual([
    'The text departs from the original: s01, character 37: expected “im”, found “seien”.',
  ]);
});

test('empty lines between the blocks and after the last one are no difference', () => {
  expect(messagesIn(emptyLines.article, emptyLines.original)).toEqual([]);
});

test('blocks that the original has on one line are found at the end of the first', () => {
  expect(messagesIn(noLineBreak.article, noLineBreak.original)).toEqual([
    'The text departs from the original: _title, character 16: expected “gesperrt⟨U+0020⟩”, found “gesperrt⟨U+000A⟩”.',
  ]);
});

test('an original that is not in NFC is refused, its combining marks made visible', () => {
  expect(messagesIn(decomposed.article, decomposed.original)).toEqual([
    'The text departs from the original: _title, character 3: expected “Bru⟨U+0308⟩cke”, found “Brücke”.',
    'The original is not in Unicode normalisation form C (NFC).',
  ]);
});

test('an original that was not UTF-8 is refused', () => {
  expect(messagesIn(damaged.article, damaged.original)).toEqual([
    'The text departs from the original: _title, character 3: expected “Br�cke”, found “Brücke”.',
    'The original is not valid UTF-8; save it as UTF-8.',
  ]);
});
