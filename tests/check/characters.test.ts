import { expect, test } from 'vitest';
import { broken } from '../fixtures/broken/broken.ts';
import { beyondText, embedding, halfPair, noWebAddress } from '../fixtures/broken/characters.ts';
import { hostile } from '../fixtures/hostile.ts';
import { messagesIn } from './messagesIn.ts';

test('half of a surrogate pair', () => {
  expect(messagesIn(halfPair)).toContain('U+D83D darf in keinem Text stehen.');
});

test('an embedding that would turn around what follows', () => {
  expect(messagesIn(embedding)).toEqual(['U+202E darf in keinem Text stehen.']);
});

test('control characters, in the article and in what is said about it', () => {
  expect(messagesIn(beyondText)).toEqual(['U+0000 darf in keinem Text stehen.', 'U+001B darf in keinem Text stehen.']);
});

test('a link that does not lead to the web', () => {
  expect(messagesIn(noWebAddress)).toEqual(['«javascript:alert(1)» ist keine Webadresse (https://…).']);
});

test('marks of direction, joiners and markup are text like any other', () => {
  expect(messagesIn(hostile)).toEqual([]);
  expect(messagesIn(broken({ imprint: { links: ['https://hafenzeitung.example/a'] } }))).toEqual([]);
});
