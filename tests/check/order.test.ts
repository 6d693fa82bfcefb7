import { expect, test } from 'vitest';
import { laterEventFirst, laterSourceFirst, orderly } from '../fixtures/broken/order.ts';
import { messagesIn } from './messagesIn.ts';

test('events that do not follow time are found', () => {
  expect(messagesIn(laterEventFirst)).toEqual(['Event mai begins before juni, but stands after it.']);
});

test('events follow time by when they begin', () => {
  expect(messagesIn(orderly).filter((message) => message.includes('stands after'))).toEqual([]);
});

test('sources that do not follow the text are found', () => {
  expect(messagesIn(laterSourceFirst)).toEqual([
    'Source hafenzeitung comes before stadt in the article, but stands after it.',
  ]);
});
