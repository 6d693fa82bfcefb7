import { expect, test } from 'vitest';
import {
  emptyLabels,
  emptyParagraph,
  emptySection,
  emptySentence,
  emptyTitle,
  headingMissing,
  lateLead,
  namelessSource,
  noSentence,
} from '../fixtures/broken/outline.ts';
import { messagesIn } from './messagesIn.ts';

test('an article without a sentence', () => {
  expect(messagesIn(noSentence)).toEqual(['Der Artikel hat keinen Satz.']);
});

test('an empty title', () => {
  expect(messagesIn(emptyTitle)).toEqual(['Der Titel ist leer.']);
});

test('a sentence of blanks', () => {
  expect(messagesIn(emptySentence)).toEqual(['s02 ist leer.']);
});

test('an empty paragraph', () => {
  expect(messagesIn(emptyParagraph)).toEqual(['Abschnitt einstieg hat einen leeren Absatz.']);
});

test('an empty section', () => {
  expect(messagesIn(emptySection)).toEqual(['Abschnitt ruhe ist leer.']);
});

test('a section after the first without a heading', () => {
  expect(messagesIn(headingMissing)).toEqual(['Abschnitt ruhe hat keinen Titel; nur der erste darf ohne sein.']);
});

test('a lead after the first section', () => {
  expect(messagesIn(lateLead)).toEqual(['Abschnitt ruhe hat einen Lead; nur der erste darf einen haben.']);
});

test('an event and a question without a label', () => {
  expect(messagesIn(emptyLabels)).toEqual([
    'Ereignis boote hat keine Bezeichnung.',
    'Frage wie-viele hat keinen Wortlaut.',
  ]);
});

test('a source without a name', () => {
  expect(messagesIn(namelessSource)).toEqual([
    'Quelle hafenzeitung hat keinen Namen.',
    'Quelle hafenzeitung wird in s01 zitiert, aber «» steht dort nicht.',
  ]);
});
