import { expect, test } from 'vitest';
import {
  brokenLine,
  emptyLabels,
  emptyNotes,
  emptyParagraph,
  emptySection,
  emptySentence,
  emptyTitle,
  headingMissing,
  invisibleLabels,
  lateLead,
  looseBlank,
  namelessSource,
  noSentence,
} from '../fixtures/broken/outline.ts';
import { messagesIn } from './messagesIn.ts';

test('an article without a sentence is found', () => {
  expect(messagesIn(noSentence)).toEqual(['The article has no sentence.']);
});

test('an empty title is found', () => {
  expect(messagesIn(emptyTitle)).toEqual(['The title is empty.']);
});

test('a sentence of blanks is found', () => {
  expect(messagesIn(emptySentence)).toEqual(['s02 is empty.']);
});

test('an empty paragraph is found', () => {
  expect(messagesIn(emptyParagraph)).toEqual(['Section einstieg has an empty paragraph.']);
});

test('an empty section is found', () => {
  expect(messagesIn(emptySection)).toEqual(['Section ruhe is empty.']);
});

test('a section after the first without a heading is found', () => {
  expect(messagesIn(headingMissing)).toEqual(['Section ruhe has no heading; only the first may be without.']);
});

test('a lead after the first section is found', () => {
  expect(messagesIn(lateLead)).toEqual(['Section ruhe has a lead; only the first may have one.']);
});

test('an event and a question without a label are found', () => {
  expect(messagesIn(emptyLabels)).toEqual(['Event boote has no label.', 'Question wie-viele has no label.']);
});

test('what consists of characters that cannot be seen is empty', () => {
  expect(messagesIn(invisibleLabels)).toEqual(['The title is empty.', 'Event boote has no label.']);
});

test('an empty note about the article or its reading is found: what is not known is left out', () => {
  expect(messagesIn(emptyNotes)).toEqual([
    'imprint.authors is empty; what is not known is left out.',
    'imprint.outlet is empty; what is not known is left out.',
    'reading.by is empty; what is not known is left out.',
    'reading.objections is empty; what is not known is left out.',
  ]);
});

test('a source without a name is found', () => {
  expect(messagesIn(namelessSource)).toEqual([
    'Source hafenzeitung has no name.',
    'Source hafenzeitung is cited in s01, but “” does not stand there.',
  ]);
});

test('a line break within a sentence and a blank at its end are found', () => {
  const message = 's02 begins or ends with a blank or holds a line break.';
  expect([...messagesIn(brokenLine), ...messagesIn(looseBlank)]).toEqual([message, message]);
});
