import { parse } from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CalendarDate,
  type DatePoint,
  datetimeOf,
  formatEdtf,
  isEdtf,
  parseEdtf,
  vaguenessOf,
} from '../../src/model/edtf.ts';

/** The first year, month or day of a date that gives its beginning. */
const firstOf = (date: string): CalendarDate => parseEdtf(date).start?.first ?? { year: Number.NaN };

const sure = { unspecified: undefined, uncertain: false, approximate: false };
const given = (date: CalendarDate, how: Partial<DatePoint> = {}): DatePoint => ({
  first: date,
  last: date,
  ...sure,
  ...how,
});

test.each([
  ['2024', given({ year: 2024 })],
  ['2024-06', given({ year: 2024, month: 6 })],
  ['2024-02-29', given({ year: 2024, month: 2, day: 29 })],
  ['-0044-03', given({ year: -44, month: 3 })],
  ['1907~', given({ year: 1907 }, { approximate: true })],
  ['1907?', given({ year: 1907 }, { uncertain: true })],
  ['1907-05%', given({ year: 1907, month: 5 }, { uncertain: true, approximate: true })],
  ['2004-XX', given({ year: 2004 }, { unspecified: 'month' })],
  ['2004-XX-XX', given({ year: 2004 }, { unspecified: 'month' })],
  ['2004-06-XX', given({ year: 2004, month: 6 }, { unspecified: 'day' })],
  ['201X', { first: { year: 2010 }, last: { year: 2019 }, ...sure, unspecified: 'year' }],
  ['19XX', { first: { year: 1900 }, last: { year: 1999 }, ...sure, unspecified: 'year' }],
  ['-004X', { first: { year: -49 }, last: { year: -40 }, ...sure, unspecified: 'year' }],
])('%s is read part by part, and a single date is both its start and its end', (date, point) => {
  expect(parseEdtf(date)).toEqual({ start: point, end: point });
});

const august = given({ year: 2023, month: 8 });

test.each([
  ['2023-08/..', { start: august, end: undefined }],
  ['2023-08/', { start: august, end: undefined }],
  ['../2023-08', { start: undefined, end: august }],
  ['/2023-08', { start: undefined, end: august }],
  [
    '2028-05/2028-08~',
    { start: given({ year: 2028, month: 5 }), end: given({ year: 2028, month: 8 }, { approximate: true }) },
  ],
  ['2023-08/2023', { start: august, end: given({ year: 2023 }) }],
  ['2023/2023-08', { start: given({ year: 2023 }), end: august }],
  ['2023-08-01/2023-08', { start: given({ year: 2023, month: 8, day: 1 }), end: august }],
])('%s is read end by end, whether they are as fine as each other or not', (date, ends) => {
  expect(parseEdtf(date)).toEqual(ends);
});

test.each([
  '',
  '24',
  '-0000',
  '2024-13',
  '2024-00',
  '2024-6',
  '2023-02-29',
  '2024-04-31',
  '2024-06-00',
  '/',
  '../..',
  '2024/x',
  '2024/2025/2026',
  '2025/2024',
  '2024-06-02/2024-06-01',
  '2024-07/2024-06-30',
  'XXXX',
  '2XXX',
  '201X-06',
  '2004-XX-05',
  '2004-1X',
  '201X~',
  '2004-06-XX?',
  '?2004',
  '2004~-06',
  '2024-21',
  'Y17000',
  'im Juni',
])('«%s» is refused', (date) => {
  expect(() => parseEdtf(date)).toThrow(RangeError);
});

test.each([
  ['2024', []],
  ['2024/..', ['openEnd']],
  ['/2024', ['openStart']],
  ['1907~', ['approximate']],
  ['1907%/1908?', ['uncertain', 'approximate']],
  ['199X', ['year']],
  ['2004-XX/2005-06-XX', ['month', 'day']],
] as const)('%s says each way in which it is vague once', (date, ways) => {
  expect(vaguenessOf(date)).toEqual(ways);
});

test.each([
  ['2024-06-19', '2024-06-19'],
  ['2023-08/..', '2023-08'],
  ['../2031', '2031'],
  ['2004-06-XX', '2004-06'],
  ['199X', undefined],
  ['-0044', undefined],
] as const)('%s is read by machines no finer than it is given, or not at all', (date, datetime) => {
  expect(datetimeOf(date)).toBe(datetime);
});

test('whatever is written, what is read of it is what stands at its front, or it is refused', () => {
  const parts = fc.array(fc.constantFrom('2024', '02', '30', '-', '/', '~', '?', ' ', 'x'), { maxLength: 8 });
  const reads = fc.property(parts, (written) => {
    const date = written.join('');
    try {
      const { start, end } = parseEdtf(date);
      return start
        ? date.startsWith(formatEdtf(start.first))
        : end !== undefined && date.includes(formatEdtf(end.first));
    } catch (error) {
      return error instanceof RangeError;
    }
  });
  fc.assert(reads, { numRuns: 1000 });
});

test('what is read as a date is one by the reference parser too', () => {
  const year = fc.constantFrom('2024', '2023', '0000', '-0000', '-0044', '201X', '19XX', '-004X', '-00XX');
  const number = fc.integer({ min: 0, max: 32 }).map((part) => `-${String(part).padStart(2, '0')}`);
  const part = fc.oneof(number, fc.constantFrom('', '-XX', '-1X'));
  const dates = fc.tuple(year, part, part, fc.constantFrom('', '?', '~', '%'));
  const isDate = fc.property(dates, (written) => {
    const date = written.join('');
    if (isEdtf(date)) expect(() => parse(date), date).not.toThrow();
  });
  fc.assert(isDate, { numRuns: 2000 });
});

test.each(['-0044-03', '0000-03'])('a year before the common era is written back as it was: %s', (date) => {
  expect(formatEdtf(firstOf(date))).toBe(date);
});

test('every month of four centuries ends with its last day, which is read and written back the same', () => {
  for (let year = 1700; year < 2100; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      const last = { year, month, day: new Date(Date.UTC(year, month, 0)).getUTCDate() };
      expect(firstOf(formatEdtf(last))).toEqual(last);
      expect(() => parseEdtf(formatEdtf({ ...last, day: last.day + 1 }))).toThrow(RangeError);
    }
  }
});
