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
    's02: the second reading points to s01, not to a neighbour in the paragraph.',
  ]);
});

test('a second reading that skips a sentence is found', () => {
  expect(messagesIn(notBeside)).toEqual([
    's03: the second reading points to s01, not to a neighbour in the paragraph.',
  ]);
});

test('a second reading by the source of a sentence that has none is found', () => {
  expect(messagesIn(sourceOfNobody)).toEqual(['s03: the second reading points to s02, which names no source.']);
});

test('a second reading of a sentence that names its source is found', () => {
  expect(messagesIn(sourcedAlready)).toEqual(['s01 names a source, so it has no second reading.']);
});

test('a sentence that leans on one further up is found', () => {
  expect(messagesIn(leansTooFar)).toEqual(['s03 leans on s01; it has to be the sentence before, within the section.']);
});

test('a sentence that leans across a heading is found', () => {
  expect(messagesIn(leansOnAnotherSection)).toEqual([
    's02 leans on s01; it has to be the sentence before, within the section.',
  ]);
});
