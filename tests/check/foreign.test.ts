import { expect, test } from 'vitest';
import { fullerName, link, otherLabel, otherNumber, partOfNumber } from '../fixtures/broken/foreign.ts';
import { messagesIn } from './messagesIn.ts';

test('a number in a question that the article does not give is found', () => {
  expect(messagesIn(otherNumber)).toEqual(["Frage anzahl: «10'000» kommt im Artikel nicht vor."]);
});

test('the end of a number is not that number', () => {
  expect(messagesIn(partOfNumber)).toEqual(['Frage anzahl: «500» kommt im Artikel nicht vor.']);
});

test('a link in a question is found', () => {
  expect(messagesIn(link)).toEqual(['Frage anzahl: «hafen.example» kommt im Artikel nicht vor.']);
});

test("an event called in other words than the article's is found", () => {
  expect(messagesIn(otherLabel)).toEqual([
    'Ereignis boote: «Untergang» kommt im Artikel nicht vor.',
    'Ereignis boote: «der» kommt im Artikel nicht vor.',
  ]);
});

test('a source called more fully than in the article is found', () => {
  expect(messagesIn(fullerName)).toEqual([
    'Quelle hafenzeitung wird in s01 zitiert, aber «Neue Hafenzeitung» steht dort nicht.',
    'Quelle hafenzeitung: «Neue» kommt im Artikel nicht vor.',
  ]);
});
