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
    "Text weicht vom Original ab: s01, Zeichen 27: erwartet «1'500», gefunden «1500».",
  ]);
});

test('a blank that only looks the same is named by its code point', () => {
  expect(messagesIn(otherBlank.article, otherBlank.original)).toEqual([
    'Text weicht vom Original ab: s01, Zeichen 30: erwartet «1500⟨U+00A0⟩Boote», gefunden «1500⟨U+0020⟩».',
  ]);
});

test('a word too many is found where it begins', () => {
  expect(messagesIn(missingWord.article, missingWord.original)).toEqual([
    'Text weicht vom Original ab: s01, Zeichen 37: erwartet «im», gefunden «seien».',
  ]);
});

test('empty lines between the blocks and after the last one are no difference', () => {
  expect(messagesIn(emptyLines.article, emptyLines.original)).toEqual([]);
});

test('blocks that the original has on one line are found at the end of the first', () => {
  expect(messagesIn(noLineBreak.article, noLineBreak.original)).toEqual([
    'Text weicht vom Original ab: _title, Zeichen 16: erwartet «gesperrt⟨U+0020⟩», gefunden «gesperrt⟨U+000A⟩».',
  ]);
});

test('an original that is not in NFC is refused, its combining marks made visible', () => {
  expect(messagesIn(decomposed.article, decomposed.original)).toEqual([
    'Text weicht vom Original ab: _title, Zeichen 3: erwartet «Bru⟨U+0308⟩cke», gefunden «Brücke».',
    'Original ist nicht in Unicode-Normalform C.',
  ]);
});

test('an original that was not UTF-8 is refused', () => {
  expect(messagesIn(damaged.article, damaged.original)).toEqual([
    'Text weicht vom Original ab: _title, Zeichen 3: erwartet «Br�cke», gefunden «Brücke».',
    'Original ist kein gültiges UTF-8.',
  ]);
});
