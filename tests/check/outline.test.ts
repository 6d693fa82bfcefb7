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
  expect(messagesIn(noSentence)).toEqual(['Der Artikel hat keinen Satz.']);
});

test('an empty title is found', () => {
  expect(messagesIn(emptyTitle)).toEqual(['Der Titel ist leer.']);
});

test('a sentence of blanks is found', () => {
  expect(messagesIn(emptySentence)).toEqual(['s02 ist leer.']);
});

test('an empty paragraph is found', () => {
  expect(messagesIn(emptyParagraph)).toEqual(['Abschnitt einstieg hat einen leeren Absatz.']);
});

test('an empty section is found', () => {
  expect(messagesIn(emptySection)).toEqual(['Abschnitt ruhe ist leer.']);
});

test('a section after the first without a heading is found', () => {
  expect(messagesIn(headingMissing)).toEqual(['Abschnitt ruhe hat keinen Titel; nur der erste darf ohne sein.']);
});

test('a lead after the first section is found', () => {
  expect(messagesIn(lateLead)).toEqual(['Abschnitt ruhe hat einen Lead; nur der erste darf einen haben.']);
});

test('an event and a question without a label are found', () => {
  expect(messagesIn(emptyLabels)).toEqual([
    'Ereignis boote hat keine Bezeichnung.',
    'Frage wie-viele hat keinen Wortlaut.',
  ]);
});

test('what consists of characters that cannot be seen is empty', () => {
  expect(messagesIn(invisibleLabels)).toEqual(['Der Titel ist leer.', 'Ereignis boote hat keine Bezeichnung.']);
});

test('an empty note about the article or its reading is found: what is not known is left out', () => {
  expect(messagesIn(emptyNotes)).toEqual([
    'imprint.authors ist leer; was fehlt, wird weggelassen.',
    'imprint.outlet ist leer; was fehlt, wird weggelassen.',
    'reading.by ist leer; was fehlt, wird weggelassen.',
    'reading.objections ist leer; was fehlt, wird weggelassen.',
  ]);
});

test('a source without a name is found', () => {
  expect(messagesIn(namelessSource)).toEqual([
    'Quelle hafenzeitung hat keinen Namen.',
    'Quelle hafenzeitung wird in s01 zitiert, aber «» steht dort nicht.',
  ]);
});

test('a line break within a sentence and a blank at its end are found', () => {
  const message = 's02 beginnt oder endet mit einem Leerzeichen oder hat einen Zeilenumbruch.';
  expect([...messagesIn(brokenLine), ...messagesIn(looseBlank)]).toEqual([message, message]);
});
