import { expect, test } from 'vitest';
import {
  empty,
  everyPlace,
  headingMarker,
  nowhere,
  otherOrder,
  partOfWord,
  twice,
} from '../fixtures/broken/fragments.ts';
import { messagesIn } from './messagesIn.ts';

test('a marker that is only part of a word is found, with the word meant', () => {
  expect(messagesIn(partOfWord)).toEqual(['Fragment «könnte» kommt in s02 nicht vor (gemeint «könnten»?).']);
});

test('an answer that is nothing like its sentence is found, without a guess', () => {
  expect(messagesIn(nowhere)).toEqual(['Fragment «tausend Fischerboote» kommt in s01 nicht vor.']);
});

test('time words that stand twice in their sentence are found', () => {
  expect(messagesIn(twice)).toEqual(['Fragment «bald» kommt in s02 2-mal vor; mit mehr Wörtern wird es eindeutig.']);
});

test('parts in another order than in the sentence are found', () => {
  expect(messagesIn(otherOrder)).toEqual(['Die Teile von «betroffen … 1500» stehen in s01 in anderer Reihenfolge.']);
});

test('an empty part is found', () => {
  expect(messagesIn(empty)).toEqual(['In s01 ist ein Fragment leer.']);
});

test('the marker of a heading is found', () => {
  expect(messagesIn(headingMarker)).toEqual(['Fragment «unklare» kommt in _title nicht vor (gemeint «unklar»?).']);
});

test('a cue, time words, date words and what they rest on, a description, a ground and the words of a relation are each found where they are wrong', () => {
  expect(messagesIn(everyPlace)).toEqual([
    'Fragment «Juni des Jahres» kommt in s01 nicht vor.',
    'Fragment «die alte Hafenzeitung» kommt in s01 nicht vor.',
    'Fragment «gestern» kommt in s01 nicht vor.',
    'Fragment «städtische» kommt in s01 nicht vor.',
    'Fragment «vermeldet» kommt in s01 nicht vor (gemeint «meldet»?).',
    'Fragment «im Jahr 2024» kommt in s02 nicht vor.',
    'Fragment «widerlegt» kommt in s02 nicht vor.',
  ]);
});
