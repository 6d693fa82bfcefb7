import { expect, test } from 'vitest';
import {
  circle,
  groundElsewhere,
  groundNotBeside,
  mentionedNowhere,
  mentionedSource,
  nameAsPronoun,
  namedElsewhere,
  nobodyByName,
  pointsToItself,
  unnamed,
  unused,
} from '../fixtures/broken/sources.ts';
import { messagesIn } from './messagesIn.ts';

test('a source that no sentence cites is found', () => {
  expect(messagesIn(unused)).toEqual(['Source hafen is not used anywhere.']);
});

test('a source whose name is not in a sentence that cites it is found', () => {
  expect(messagesIn(unnamed)).toEqual([
    'Source hafenzeitung is cited in s02, but “Hafenzeitung” does not stand there.',
  ]);
});

test('an office named in a sentence of somebody else is found', () => {
  expect(messagesIn(groundElsewhere)).toEqual([
    'Source hafenzeitung takes its office from s02, which does not name it.',
  ]);
});

test('an office inferred from a sentence that is not beside is found', () => {
  expect(messagesIn(groundNotBeside)).toEqual([
    'Source hafenzeitung takes its office from s02, which is not beside one of its sentences.',
  ]);
});

test('two that speak for each other are found', () => {
  expect(messagesIn(circle)).toEqual([
    'Source hafenzeitung speaks for itself in a circle.',
    'Source stadt speaks for itself in a circle.',
  ]);
});

test('somebody mentioned whom the article does not mention is found', () => {
  expect(messagesIn(mentionedNowhere)).toEqual(['Mentioned: “Fischer” does not stand in the article.']);
});

test('somebody only mentioned who is a source is found', () => {
  expect(messagesIn(mentionedSource)).toEqual(['Mentioned: “Hafenzeitung” is a source.']);
});

test('a sentence that is said to hold the name, and does not, is found', () => {
  expect(messagesIn(namedElsewhere)).toEqual([
    'Source hafenzeitung is cited in s03, but “Hafenzeitung” does not stand in s02.',
  ]);
});

test('a name that is said to be a pronoun is found', () => {
  expect(messagesIn(nameAsPronoun)).toEqual([
    'Source hafenzeitung stands in s02 by its name; “pronoun” is wrong there.',
  ]);
});

test('a pronoun whose name stands in the very sentence is found', () => {
  expect(messagesIn(pointsToItself)).toEqual([
    'Source hafenzeitung: s02 has a “pronoun” for it; its name has to stand in another sentence.',
  ]);
});

test('observers are nobody by name', () => {
  expect(messagesIn(nobodyByName)).toEqual([
    'Source beobachter: “mehrere Beobachter” names nobody (did you mean the kind “unnamed”?).',
  ]);
});
