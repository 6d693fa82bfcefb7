import { expect, test } from 'vitest';
import type { Source } from '../../src/model/article.ts';
import { byLetter, nameContains } from '../../src/sources/letters.ts';

const source = (name: string): Source => ({
  id: name,
  name,
  kind: 'other',
  speaksFor: undefined,
  description: undefined,
});

test('names stand by their first letter or digit, whatever stands before it and above it', () => {
  const sources = ['Zoë', 'ärzte', '«Abend»', '3sat', '', 'Abt'].map(source);
  expect(byLetter(sources).map(({ letter, members }) => [letter, members.map(({ name }) => name)])).toEqual([
    ['–', ['']],
    ['3', ['3sat']],
    ['A', ['«Abend»', 'Abt', 'ärzte']],
    ['Z', ['Zoë']],
  ]);
});

test('a name is found without its accents and capitals, and not by what it lacks', () => {
  expect(nameContains('Société Générale', 'gener')).toBe(true);
  expect(nameContains('Société Générale', ' SOCIÉ')).toBe(true);
  expect(nameContains('Société Générale', 'x')).toBe(false);
});
