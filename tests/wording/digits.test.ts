import { expect, test } from 'vitest';
import { withPlainDigits } from '../../src/wording/digits.ts';

const systems = Intl.supportedValuesOf('numberingSystem').flatMap((numberingSystem) => {
  const written = new Intl.NumberFormat('en', { numberingSystem, useGrouping: false }).format(9_876_543_210);
  return /^\p{Nd}+$/u.test(written) ? [[numberingSystem, written] as const] : [];
});

test('the platform knows digits of many scripts', () => {
  expect(systems.length).toBeGreaterThan(50);
});

test.each(systems)('digits of %s are read: %s', (_, written) => {
  expect(withPlainDigits(`(${written})`)).toBe('(9876543210)');
});

test.each([
  ['二〇二四年六月十二日', '2024年6月12日'],
  ['零九年', '9年'],
  ['二十日', '20日'],
  ['三十一日', '31日'],
  ['十人', '十人'],
])('%s is %s', (written, plain) => {
  expect(withPlainDigits(written)).toBe(plain);
});
