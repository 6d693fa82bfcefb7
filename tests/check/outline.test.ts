import { expect, test } from 'vitest';
import * as broken from '../fixtures/broken/outline.ts';
import { messagesIn } from './messagesIn.ts';

test('an article without a sentence', () => {
  expect(messagesIn(broken.noSentence)).toEqual(['Der Artikel hat keinen Satz.']);
});

test('an empty title', () => {
  expect(messagesIn(broken.emptyTitle)).toEqual(['Der Titel ist leer.']);
});

test('a sentence of blanks', () => {
  expect(messagesIn(broken.emptySentence)).toEqual(['s02 ist leer.']);
});

test('an empty paragraph', () => {
  expect(messagesIn(broken.emptyParagraph)).toEqual(['Abschnitt einstieg hat einen leeren Absatz.']);
});

test('an empty section', () => {
  expect(messagesIn(broken.emptySection)).toEqual(['Abschnitt ruhe ist leer.']);
});

test('a section after the first without a heading', () => {
  expect(messagesIn(broken.headingMissing)).toEqual(['Abschnitt ruhe hat keinen Titel; nur der erste darf ohne sein.']);
});

test('a lead after the first section', () => {
  expect(messagesIn(broken.lateLead)).toEqual(['Abschnitt ruhe hat einen Lead; nur der erste darf einen haben.']);
});

test('an event and a question without a label', () => {
  expect(messagesIn(broken.emptyLabels)).toEqual([
    'Ereignis boote hat keine Bezeichnung.',
    'Frage wie-viele hat keinen Wortlaut.',
  ]);
});

test('a source without a name', () => {
  expect(messagesIn(broken.namelessSource)).toEqual([
    'Quelle hafenzeitung hat keinen Namen.',
    'Quelle hafenzeitung wird in s01 zitiert, aber «» steht dort nicht.',
  ]);
});
