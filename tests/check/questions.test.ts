import { expect, test } from 'vitest';
import { answeredTwice, relatedElsewhere, relatedToItself, unanswered } from '../fixtures/broken/questions.ts';
import { messagesIn } from './messagesIn.ts';

test('a sentence that answers a question twice is found', () => {
  expect(messagesIn(answeredTwice)).toEqual(['Frage wie-viele: s01 antwortet mehr als einmal.']);
});

test('a question that nobody answers is found', () => {
  expect(messagesIn(unanswered)).toEqual(['Frage wie-viele: Kein Satz antwortet.']);
});

test('an answer related to itself is found', () => {
  expect(messagesIn(relatedToItself)).toEqual(['Frage wie-viele: Eine Beziehung verbindet s01 mit sich selbst.']);
});

test('a relation with an answer of another question is found', () => {
  expect(messagesIn(relatedElsewhere)).toEqual([
    'Frage wie-viele: Eine Beziehung nennt s01, aber der Satz antwortet hier nicht.',
  ]);
});
