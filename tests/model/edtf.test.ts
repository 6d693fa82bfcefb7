import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysInMonth, type EdtfDate, formatEdtf, parseEdtf, precisionOf } from '../../src/model/edtf.ts';

const exact = { open: false, approximate: false };

test.each([
  ['2024', { start: { year: 2024 }, ...exact }],
  ['2024-06', { start: { year: 2024, month: 6 }, ...exact }],
  ['2024-02-29', { start: { year: 2024, month: 2, day: 29 }, ...exact }],
  ['1907~', { start: { year: 1907 }, open: false, approximate: true }],
  ['2023-08/..', { start: { year: 2023, month: 8 }, open: true, approximate: false }],
  [
    '2028-05/2028-08~',
    { start: { year: 2028, month: 5 }, end: { year: 2028, month: 8 }, open: false, approximate: true },
  ],
  ['-0044-03', { start: { year: -44, month: 3 }, ...exact }],
])('%s is read part by part', (date, parts) => {
  expect(parseEdtf(date)).toEqual(parts);
});

test.each([
  '',
  '24',
  '2024-13',
  '2024-00',
  '2024-6',
  '2023-02-29',
  '2024-04-31',
  '2024-06-00',
  '2024/',
  '../2024',
  '2024/x',
  '2024/2025/2026',
  'im Juni',
])('«%s» is refused', (date) => {
  expect(() => parseEdtf(date)).toThrow(RangeError);
});

test('whatever is written, what is read of it is what stands at its front, or it is refused', () => {
  const parts = fc.array(fc.constantFrom('2024', '02', '30', '-', '/', '..', '~', ' ', 'x'), { maxLength: 8 });
  const reads = fc.property(parts, (written) => {
    const date = written.join('');
    try {
      return date.startsWith(formatEdtf(parseEdtf(date).start));
    } catch (error) {
      return error instanceof RangeError;
    }
  });
  fc.assert(reads, { numRuns: 1000 });
});

test('a year before the common era is written back as it was', () => {
  expect(formatEdtf(parseEdtf('-0044-03').start)).toBe('-0044-03');
});

test('every day of four centuries is read and written back the same', () => {
  for (let year = 1700; year < 2100; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      const last = { year, month, day: daysInMonth(year, month) };
      expect(parseEdtf(formatEdtf(last)).start).toEqual(last);
      expect(() => parseEdtf(formatEdtf({ ...last, day: last.day + 1 }))).toThrow(RangeError);
    }
  }
});

test('a February has 29 days in leap years, but not in 1900', () => {
  expect([2024, 2023, 2000, 1900].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28]);
});

test('a date says how fine it is', () => {
  const dates: readonly EdtfDate[] = ['2024', '2024-06', '2024-06-19'];
  expect(dates.map((date) => precisionOf(parseEdtf(date).start))).toEqual(['year', 'month', 'day']);
});
