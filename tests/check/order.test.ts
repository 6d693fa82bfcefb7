import { expect, test } from 'vitest';
import { laterEventFirst, laterSourceFirst } from '../fixtures/broken/order.ts';
import { messagesIn } from './messagesIn.ts';

test('events that do not follow time are found', () => {
  expect(messagesIn(laterEventFirst)).toEqual(['Ereignis mai beginnt vor juni, steht aber danach.']);
});

test('sources that do not follow the text are found', () => {
  expect(messagesIn(laterSourceFirst)).toEqual(['Quelle hafenzeitung kommt im Artikel vor stadt, steht aber danach.']);
});
