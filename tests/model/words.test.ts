import fc from 'fast-check';
import { expect, test } from 'vitest';
import { occurrencesOf, overlaps, spansOf, trimmed } from '../../src/model/words.ts';

test('a part is found with where it starts and ends', () => {
  expect(occurrencesOf('sollen', 'Insgesamt sollen es acht sein.')).toEqual([[10, 16]]);
});

test('a part is found as often as it occurs, even where occurrences overlap', () => {
  expect(occurrencesOf('noch und noch', 'noch und noch und noch')).toEqual([
    [0, 13],
    [9, 22],
  ]);
});

test.each([
  ['könnte', 'Sie könnten kommen.'],
  ['1500', 'Es sind 21500.'],
  ['über', 'Darüber nichts.'],
  ['a', 'a\u0301'],
  ['', 'Nichts.'],
])('«%s» is not in «%s»: words and numbers are whole', (part, text) => {
  expect(occurrencesOf(part, text)).toEqual([]);
});

test.each([
  ['«ZDF»', 'wie «ZDF» berichtet'],
  ["12'000", "bereits 12'000 Soldaten"],
  ['𝒳', 'das 𝒳 da'],
  ['unklar', 'unklar.'],
])('«%s» is in «%s»: signs, ends and wide letters are no obstacle', (part, text) => {
  expect(occurrencesOf(part, text)).toHaveLength(1);
});

test('a part is found wherever it occurs with neither of its ends inside a word, and nowhere else', () => {
  const text = (maxLength: number) => fc.string({ unit: fc.constantFrom('a', '.', '𝒳'), maxLength });
  fc.assert(
    fc.property(text(3), text(30), (part, whole) => {
      fc.pre(part !== '');
      const words = [...whole.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
      const isInside = (at: number) => words.some(({ 0: word, index }) => index < at && at < index + word.length);
      const all = Array.from(whole.split(''), (_, at) => [at, at + part.length] as const);
      const free = all.filter(([from, to]) => whole.slice(from, to) === part && !isInside(from) && !isInside(to));
      expect(occurrencesOf(part, whole)).toEqual(free);
    }),
    { numRuns: 1000 },
  );
});

test('each part of verbatim words has its span', () => {
  expect(spansOf(['wirft Fragen', 'auf'], 'Das wirft Fragen auf.')).toEqual([
    [4, 16],
    [17, 20],
  ]);
});

test('words that are not in their sentence have no span: the checks report them', () => {
  expect(spansOf(['Paris'], 'Nichts davon.')).toEqual([]);
});

test.each([
  [[0, 2], [1, 3], true],
  [[1, 3], [0, 9], true],
  [[0, 2], [2, 3], false],
  [[2, 3], [0, 2], false],
] as const)('whether %j and %j share a character: %s', (one, other, share) => {
  expect(overlaps(one, other)).toBe(share);
});

test.each([
  [' a b ', [1, 4]],
  ['ab', [0, 2]],
  [' ', [1, 1]],
] as const)('«%s» without white space at its ends stands at %j', (text, span) => {
  expect(trimmed(text, [0, text.length])).toEqual(span);
});
