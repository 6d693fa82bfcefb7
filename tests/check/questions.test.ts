import { expect, test } from 'vitest';
import {
  answeredInTwoWays,
  answeredTwice,
  relatedElsewhere,
  relatedToItself,
  unanswered,
} from '../fixtures/broken/questions.ts';
import { messagesIn } from './messagesIn.ts';

test('an answer given twice is found, two answers of one sentence are not', () => {
  expect(messagesIn(answeredTwice)).toEqual(['Question wie-viele: “1500 Boote” in s01 answers it more than once.']);
  expect(messagesIn(answeredInTwoWays)).toEqual([]);
});

test('a question that nobody answers is found', () => {
  expect(messagesIn(unanswered)).toEqual(['Question wie-viele: no sentence answers it.']);
});

test('an answer related to itself is found', () => {
  expect(messagesIn(relatedToItself)).toEqual(['Question wie-viele: a relation joins s01 with itself.']);
});

test('a relation with an answer of another question is found', () => {
  expect(messagesIn(relatedElsewhere)).toEqual([
    'Question wie-viele: a relation names s01, but that sentence gives no answer here.',
  ]);
});
