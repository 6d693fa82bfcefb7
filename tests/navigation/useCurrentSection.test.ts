import { expect, test } from 'vitest';
import { currentSection } from '../../src/navigation/useCurrentSection.ts';

const page = { scrolled: 500, window: 800, whole: 3000 };

test('the section being read is the last that starts above the line', () => {
  expect(currentSection([-400, 20, 900], 60, page)).toBe(1);
});

test('a section that starts just on the line is being read', () => {
  expect(currentSection([-400, 60, 900], 60, page)).toBe(1);
  expect(currentSection([-400, 61, 900], 60, page)).toBe(0);
});

test('before the first section begins, it is the first', () => {
  expect(currentSection([300, 600, 900], 60, { ...page, scrolled: 0 })).toBe(0);
});

test('at the end of the page it is the last, wherever that starts', () => {
  expect(currentSection([-900, -200, 500], 60, { ...page, scrolled: 2200 })).toBe(2);
  expect(currentSection([-900, -200, 500], 60, { ...page, scrolled: 2199.5 })).toBe(2);
});

test('on a page that fits its window none is', () => {
  expect(currentSection([60, 200, 400], 60, { scrolled: 0, window: 800, whole: 800 })).toBeUndefined();
});
