import { expect, test } from 'vitest';
import {
  leansOnAnotherSection,
  leansTooFar,
  notBeside,
  otherParagraph,
  sourcedAlready,
  sourceOfNobody,
} from '../fixtures/broken/neighbours.ts';
import { messagesIn } from './messagesIn.ts';

test('a second reading across paragraphs is found', () => {
  expect(messagesIn(otherParagraph)).toEqual([
    's02: Die zweite Lesart zeigt auf s01, nicht auf einen Nachbarn im Absatz.',
  ]);
});

test('a second reading that skips a sentence is found', () => {
  expect(messagesIn(notBeside)).toEqual(['s03: Die zweite Lesart zeigt auf s01, nicht auf einen Nachbarn im Absatz.']);
});

test('a second reading by the source of a sentence that has none is found', () => {
  expect(messagesIn(sourceOfNobody)).toEqual(['s03: Die zweite Lesart zeigt auf s02 ohne Quelle.']);
});

test('a second reading of a sentence that names its source is found', () => {
  expect(messagesIn(sourcedAlready)).toEqual(['s01: Wer eine Quelle nennt, hat keine zweite Lesart.']);
});

test('a sentence that leans on one further up is found', () => {
  expect(messagesIn(leansTooFar)).toEqual(['s03 stützt sich auf s01; es muss der Satz davor im Abschnitt sein.']);
});

test('a sentence that leans across a heading is found', () => {
  expect(messagesIn(leansOnAnotherSection)).toEqual([
    's02 stützt sich auf s01; es muss der Satz davor im Abschnitt sein.',
  ]);
});
