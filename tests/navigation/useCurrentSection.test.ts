import { expect, test } from 'vitest';
import { currentSection, type PageExtent } from '../../src/navigation/useCurrentSection.ts';

const page: PageExtent = { scrolled: 500, window: 800, whole: 3000 };

/** The place among the starts of the section being read. */
function current(starts: readonly number[], line: number, extent: PageExtent): number | undefined {
  return currentSection([...starts.keys()], (index) => starts[index] ?? Number.NaN, line, extent);
}

test('the section being read is the last that starts above the line', () => {
  expect(current([-400, 20, 900], 60, page)).toBe(1);
});

test('of hundreds of sections few are measured', () => {
  const starts = Array.from({ length: 500 }, (_, index) => index * 400 - 100_000);
  const measured = new Set<number>();
  const startOf = (index: number) => {
    measured.add(index);
    return starts[index] ?? Number.NaN;
  };
  expect(currentSection([...starts.keys()], startOf, 60, { ...page, whole: 200_000 })).toBe(250);
  expect(measured.size).toBeLessThan(12);
});

test('a section that starts just on the line is being read', () => {
  expect(current([-400, 60, 900], 60, page)).toBe(1);
  expect(current([-400, 61, 900], 60, page)).toBe(0);
});

test('before the first section begins, it is the first', () => {
  expect(current([300, 600, 900], 60, { ...page, scrolled: 0 })).toBe(0);
});

test('at the end of the page it is the last, wherever that starts', () => {
  expect(current([-900, -200, 500], 60, { ...page, scrolled: 2200 })).toBe(2);
  expect(current([-900, -200, 500], 60, { ...page, scrolled: 2199.5 })).toBe(2);
});

test('on a page that fits its window none is', () => {
  expect(current([60, 200, 400], 60, { scrolled: 0, window: 800, whole: 800 })).toBeUndefined();
});
