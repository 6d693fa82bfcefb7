import { expect, test } from 'vitest';
import { broken } from '../fixtures/broken/broken.ts';
import {
  beyondText,
  embedding,
  halfPair,
  linkElsewhere,
  linkFromNoWords,
  noWebAddress,
} from '../fixtures/broken/characters.ts';
import { hostile } from '../fixtures/hostile.ts';
import { messagesIn } from './messagesIn.ts';

test('half of a surrogate pair', () => {
  expect(messagesIn(halfPair)).toContain('U+D83D may not stand in any text.');
});

test('an embedding that would turn around what follows', () => {
  expect(messagesIn(embedding)).toEqual(['U+202E may not stand in any text.']);
});

test('control characters, in the article and in what is said about it', () => {
  expect(messagesIn(beyondText)).toEqual(['U+0000 may not stand in any text.', 'U+001B may not stand in any text.']);
});

test('a link that does not lead to the web', () => {
  expect(messagesIn(noWebAddress)).toEqual(['“javascript:alert(1)” is not a web address (https://…).']);
});

test('a link in the text that does not lead to the web, or from no words of it', () => {
  expect(messagesIn(linkElsewhere)).toEqual(['“javascript:alert(1)” is not a web address (https://…).']);
  expect(messagesIn(linkFromNoWords)).toEqual(['“Hafenblatt” does not stand in s01.']);
});

test('marks of direction, joiners and markup are text like any other', () => {
  expect(messagesIn(hostile)).toEqual([]);
  expect(messagesIn(broken({ imprint: { links: ['https://hafenzeitung.example/a'] } }))).toEqual([]);
});
