import { expect, test } from 'vitest';
import {
  empty,
  everyPlace,
  headingMarker,
  nowhere,
  otherOrder,
  partOfWord,
  twice,
} from '../fixtures/broken/verbatim.ts';
import { messagesIn } from './messagesIn.ts';

test('a marker that is only part of a word is found, with the word meant', () => {
  expect(messagesIn(partOfWord)).toEqual(['“könnte” does not stand in s02 (did you mean “könnten”?).']);
});

test('an answer that is nothing like its sentence is found, without a guess', () => {
  expect(messagesIn(nowhere)).toEqual(['“tausend Fischerboote” does not stand in s01.']);
});

test('time words that stand twice in their sentence are found', () => {
  expect(messagesIn(twice)).toEqual(['“bald” stands twice in s02; more words make it plain which.']);
});

test('parts in another order than in the sentence are found', () => {
  expect(messagesIn(otherOrder)).toEqual(['The parts of “betroffen … 1500” stand in another order in s01.']);
});

test('an empty part is found', () => {
  expect(messagesIn(empty)).toEqual(['Some words said to stand in s01 are empty.']);
});

test('the marker of a heading is found', () => {
  expect(messagesIn(headingMarker)).toEqual(['“unklare” does not stand in _title (did you mean “unklar”?).']);
});

test('a cue, time words, date words and what they rest on, a description, a ground and the words of a relation are each found where they are wrong', () => {
  expect(messagesIn(everyPlace)).toEqual([
    '“vermeldet” does not stand in s01 (did you mean “meldet”?).',
    '“gestern” does not stand in s01.',
    '“Juni des Jahres” does not stand in s01.',
    '“die alte Hafenzeitung” does not stand in s01.',
    '“städtische” does not stand in s01.',
    '“im Jahr 2024” does not stand in s02.',
    '“widerlegt” does not stand in s02.',
  ]);
});
