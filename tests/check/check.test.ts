import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textOf } from '../../src/check/blocks.ts';
import { findingsIn, reportOf } from '../../src/check/check.ts';
import { kursk } from '../../src/content/kursk.ts';
import { broken } from '../fixtures/broken/broken.ts';
import { manyFaults } from '../fixtures/broken/check.ts';
import { harbourBridge } from '../fixtures/harbourBridge.ts';
import { messagesIn } from './messagesIn.ts';

test('the reading of the Kursk article passes every check, without one waiver', () => {
  const original = readFileSync('src/content/kursk.txt', 'utf8');
  expect(findingsIn({ article: kursk, original, file: 'kursk.ts' })).toEqual([]);
  expect(kursk.sentences.flatMap(({ statements }) => statements).filter(({ waiver }) => waiver !== undefined)).toEqual(
    [],
  );
});

test('an article in English with quotations, a chain and other dates passes every check', () => {
  const original = readFileSync('tests/fixtures/harbourBridge.txt', 'utf8');
  expect(findingsIn({ article: harbourBridge, original, file: 'harbourBridge.ts' })).toEqual([]);
});

test('the article that the broken ones depart from is sound', () => {
  expect(messagesIn(broken({}))).toEqual([]);
});

test('faults of several checks are all collected, each once, and sorted by file and id', () => {
  expect(findingsIn({ article: manyFaults, original: textOf(manyFaults), file: 'hafen.ts' })).toEqual([
    { file: 'hafen.ts', id: 'boote', message: 'Ereignis boote: «2024-02-30» ist kein gültiges EDTF-Datum.' },
    { file: 'hafen.ts', id: 'hafen', message: 'Quelle hafen wird nirgends verwendet.' },
    { file: 'hafen.ts', id: 's01', message: 'Fragment «1500 Schiffe» kommt in s01 nicht vor.' },
    { file: 'hafen.ts', id: 's02', message: 's02 ist «als Tatsache», enthält aber «könnten».' },
  ]);
});

test('findings are printed a line each, with file and id', () => {
  expect(reportOf(findingsIn({ article: manyFaults, original: textOf(manyFaults), file: 'hafen.ts' }))).toBe(
    [
      'hafen.ts: boote: Ereignis boote: «2024-02-30» ist kein gültiges EDTF-Datum.',
      'hafen.ts: hafen: Quelle hafen wird nirgends verwendet.',
      'hafen.ts: s01: Fragment «1500 Schiffe» kommt in s01 nicht vor.',
      'hafen.ts: s02: s02 ist «als Tatsache», enthält aber «könnten».',
    ].join('\n'),
  );
});
