import { expect, test } from 'vitest';
import {
  behindTheQuotation,
  halfOutside,
  leftOut,
  nextParagraph,
  nothingToContinue,
  openingMarkBefore,
  otherOrder,
  overTwoParagraphs,
  overTwoSentences,
  shared,
  twoInOne,
} from '../fixtures/broken/statements.ts';
import { messagesIn } from './messagesIn.ts';

test('a quotation over two sentences, or two paragraphs, is sound', () => {
  expect(messagesIn(overTwoSentences)).toEqual([]);
  expect(messagesIn(overTwoParagraphs)).toEqual([]);
});

test('a sentence behind a quotation does not go on with it', () => {
  expect(messagesIn(behindTheQuotation)).toEqual(['s04 goes on with the quotation of s02, but does not stand in it.']);
});

test('a sentence in the next paragraph does not either, where no mark opens the quotation again', () => {
  expect(messagesIn(nextParagraph)).toEqual(['s03 goes on with the quotation of s02, but does not stand in it.']);
});

test('what is said behind the closing mark is not part of the quotation', () => {
  expect(messagesIn(halfOutside)).toEqual([
    's03: “, obwohl die Flut längst angekündigt war.” does not stand in the quotation of s02.',
  ]);
});

test('a report cannot be gone on with as a quotation', () => {
  expect(messagesIn(nothingToContinue)).toEqual(['s03 goes on with s01, which quotes nothing.']);
});

test('two who speak in one sentence are sound', () => {
  expect(messagesIn(twoInOne)).toEqual([]);
});

test('words that two statements claim are found', () => {
  expect(messagesIn(shared)).toEqual(['s02: two statements share “Stadt sagt, es könne bersten”.']);
});

test('statements in another order than the sentence are found', () => {
  expect(messagesIn(otherOrder)).toEqual(['s02: the statements stand in another order in the sentence.']);
});

test('what no statement holds is found, unless it only joins two', () => {
  expect(messagesIn(leftOut)).toEqual([
    's02: “, das Tor halte, aber die” belongs to no statement.',
    's02: “, es könne bersten.” belongs to no statement.',
  ]);
});

test('a sentence that ends with the opening mark quotes nothing itself', () => {
  expect(messagesIn(openingMarkBefore)).toEqual([]);
});
