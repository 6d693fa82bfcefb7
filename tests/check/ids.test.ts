import { expect, test } from 'vitest';
import {
  notForAddresses,
  placedTwice,
  sectionTwice,
  sentenceLikeBlock,
  sentenceLikeHeading,
  sentenceLikePanel,
  sentenceLikeSection,
  sourceLikeUnsourced,
} from '../fixtures/broken/ids.ts';
import { messagesIn } from './messagesIn.ts';

test('a sentence placed twice', () => {
  expect(messagesIn(placedTwice)).toEqual(['s02 steht zweimal in der Gliederung.']);
});

test('two sections of one id', () => {
  expect(messagesIn(sectionTwice)).toEqual(['Abschnitt hafen steht zweimal in der Gliederung.']);
});

test('a sentence called like its section', () => {
  expect(messagesIn(sentenceLikeSection)).toEqual(['«einstieg» benennt auf der Seite mehr als eine Stelle.']);
});

test('a sentence called like the title', () => {
  expect(messagesIn(sentenceLikeHeading)).toEqual(['«titel» benennt auf der Seite mehr als eine Stelle.']);
});

test("a sentence called like the panel's heading", () => {
  expect(messagesIn(sentenceLikePanel)).toEqual(['«panel-titel» ist auf der Seite schon vergeben.']);
});

test('a sentence called like a block of the overview', () => {
  expect(messagesIn(sentenceLikeBlock)).toEqual(['«block-sources» ist auf der Seite schon vergeben.']);
});

test('an id that would have to be escaped in an address', () => {
  expect(messagesIn(notForAddresses)).toEqual([
    '«Boote im Juni» taugt nicht als Adresse: nur a–z, 0–9 und einzelne «-».',
  ]);
});

test('a source called like the sentences without one', () => {
  expect(messagesIn(sourceLikeUnsourced)).toEqual([
    '«ohne-quellenangabe» ist schon die Adresse der Sätze ohne Quelle.',
  ]);
});
