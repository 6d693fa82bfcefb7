import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findingsIn } from '../../src/check/check.ts';
import { kursk } from '../../src/content/kursk.ts';
import { harbourBridge } from '../fixtures/harbourBridge.ts';

test('the reading of the Kursk article passes every check, without one waiver', () => {
  const original = readFileSync('src/content/kursk.txt', 'utf8');
  expect(findingsIn({ article: kursk, original, file: 'src/content/kursk.ts' })).toEqual([]);
  expect(kursk.sentences.filter(({ waiver }) => waiver !== undefined)).toEqual([]);
});

test('an article in English with quotations, a chain and other dates passes every check', () => {
  const original = readFileSync('tests/fixtures/harbourBridge.txt', 'utf8');
  expect(findingsIn({ article: harbourBridge, original, file: 'harbourBridge.ts' })).toEqual([]);
});
