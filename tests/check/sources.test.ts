import { expect, test } from 'vitest';
import {
  circle,
  groundElsewhere,
  groundNotBeside,
  mentionedNowhere,
  mentionedSource,
  unnamed,
  unused,
} from '../fixtures/broken/sources.ts';
import { messagesIn } from './messagesIn.ts';

test('a source that no sentence cites', () => {
  expect(messagesIn(unused)).toEqual(['Quelle hafen wird nirgends verwendet.']);
});

test('a source whose name is not in a sentence that cites it', () => {
  expect(messagesIn(unnamed)).toEqual([
    'Quelle hafenzeitung wird in s02 zitiert, aber «Hafenzeitung» steht dort nicht.',
  ]);
});

test('an office named in a sentence of somebody else', () => {
  expect(messagesIn(groundElsewhere)).toEqual(['Quelle hafenzeitung hat ihr Amt aus s02, der sie nicht nennt.']);
});

test('an office inferred from a sentence that is not beside', () => {
  expect(messagesIn(groundNotBeside)).toEqual([
    'Quelle hafenzeitung hat ihr Amt aus s02, der nicht neben einem ihrer Sätze steht.',
  ]);
});

test('two that speak for each other', () => {
  expect(messagesIn(circle)).toEqual([
    'Quelle hafenzeitung spricht im Kreis für sich selbst.',
    'Quelle stadt spricht im Kreis für sich selbst.',
  ]);
});

test('somebody mentioned whom the article does not mention', () => {
  expect(messagesIn(mentionedNowhere)).toEqual(['Erwähnt: «Fischer» kommt im Artikel nicht vor.']);
});

test('somebody only mentioned who is a source', () => {
  expect(messagesIn(mentionedSource)).toEqual(['Erwähnt: «Hafenzeitung» ist eine Quelle.']);
});
