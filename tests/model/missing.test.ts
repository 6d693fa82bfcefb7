import { expect, test } from 'vitest';
import { kursk } from '../../src/content/kursk.ts';
import { missingIn } from '../../src/model/missing.ts';
import { harbourBridge } from '../fixtures/harbourBridge.ts';

test('an article that says nothing about itself lacks everything', () => {
  expect(missingIn(kursk)).toEqual(['published', 'authors', 'outlet', 'links']);
});

test('what an article says about itself is not missing', () => {
  expect(missingIn(harbourBridge)).toEqual(['authors', 'outlet', 'links']);
});
