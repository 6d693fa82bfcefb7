import { expect, test } from 'vitest';
import {
  brokenLine,
  emptyLabels,
  emptyList,
  emptyNote,
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
  picture,
  twoLeads,
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

test('a second lead is found', () => {
  expect(messagesIn(twoLeads)).toEqual(['Section einstieg has 2 leads; there may be but one.']);
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

test('an empty note and an empty list are found', () => {
  expect(messagesIn(emptyNote)).toEqual(['Section einstieg has an empty list, quotation or note.']);
  expect(messagesIn(emptyList)).toEqual(['Section einstieg has an empty list, quotation or note.']);
});

test('a picture has a file that browsers draw, a size in whole pixels, and words for who cannot see it', () => {
  expect(messagesIn(picture({}))).toEqual([]);
  expect(messagesIn(picture({ file: '../tor.svg' }))).toEqual([
    'Picture tor: “../tor.svg” is not the name of a picture’s file (.png, .jpg, .webp).',
  ]);
  expect(messagesIn(picture({ file: 'tor.svg' }))).toHaveLength(1);
  expect(messagesIn(picture({ width: 0.5 }))).toEqual([
    'Picture tor: width and height are whole numbers of pixels, not 0.5 × 2.',
  ]);
  expect(messagesIn(picture({ alt: ' ' }))).toEqual(['Picture tor has no alternative text.']);
  expect(messagesIn(picture({ caption: '' }))).toContain('Picture tor has an empty caption or credit.');
});
