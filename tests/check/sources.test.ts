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

test('a source that no sentence cites is found', () => {
  expect(messagesIn(unused)).toEqual(['Quelle hafen wird nirgends verwendet.']);
});

test('a source whose name is not in a sentence that cites it is found', () => {
  expect(messagesIn(unnamed)).toEqual([
    'Quelle hafenzeitung wird in s02 zitiert, aber «Hafenzeitung» steht dort nicht.',
  ]);
});

test('an office named in a sentence of somebody else is found', () => {
  expect(messagesIn(groundElsewhere)).toEqual(['Quelle hafenzeitung hat ihr Amt aus s02, der sie nicht nennt.']);
});

test('an office inferred from a sentence that is not beside is found', () => {
  expect(messagesIn(groundNotBeside)).toEqual([
    'Quelle hafenzeitung hat ihr Amt aus s02, der nicht neben einem ihrer Sätze steht.',
  ]);
});

test('two that speak for each other are found', () => {
  expect(messagesIn(circle)).toEqual([
    'Quelle hafenzeitung spricht im Kreis für sich selbst.',
    'Quelle stadt spricht im Kreis für sich selbst.',
  ]);
});

test('somebody mentioned whom the article does not mention is found', () => {
  expect(messagesIn(mentionedNowhere)).toEqual(['Erwähnt: «Fischer» kommt im Artikel nicht vor.']);
});

test('somebody only mentioned who is a source is found', () => {
  expect(messagesIn(mentionedSource)).toEqual(['Erwähnt: «Hafenzeitung» ist eine Quelle.']);
});
