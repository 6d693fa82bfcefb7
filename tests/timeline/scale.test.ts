import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DatedEvent } from '../../src/model/article.ts';
import { daysInMonth, type EdtfDate, formatEdtf, parseEdtf } from '../../src/model/edtf.ts';
import { scaleOf } from '../../src/timeline/scale.ts';
import { oneSentence } from '../fixtures/oneSentence.ts';
import { sentence } from '../fixtures/sentence.ts';

const eventOn = (date: EdtfDate): DatedEvent => ({
  id: date,
  label: date,
  date,
  words: [date],
  sentence: sentence(oneSentence, 's1'),
  basis: undefined,
});

const isDate = (text: string): text is EdtfDate => parseEdtf(text) !== undefined;

const drawn = (dates: readonly string[]) => {
  const events = dates.filter(isDate).map(eventOn);
  const scale = scaleOf(events);
  return { ...scale, spans: events.map(scale.spanOf) };
};

const widthsOf = (cells: readonly { readonly at: number }[]) =>
  cells.map(({ at }, index) => (cells[index + 1]?.at ?? 1) - at);

test('one month is the whole axis', () => {
  const { unit, cells, spans } = drawn(['2024-06']);
  expect({ unit, cells: cells.length }).toEqual({ unit: 'month', cells: 1 });
  expect(spans).toEqual([{ from: 0, to: 1, open: false, approximate: false }]);
});

test('a month is a month wide, and an open one goes no further than it is given', () => {
  const { cells, spans } = drawn(['2023-08/..', '2024-06']);
  expect(cells).toHaveLength(11);
  expect(spans[0]).toEqual({ from: 0, to: expect.closeTo(1 / 11), open: true, approximate: false });
  expect(spans[1]).toEqual({ from: expect.closeTo(10 / 11), to: 1, open: false, approximate: false });
});

test('a closed interval reaches to the end of its last month', () => {
  expect(drawn(['2028-05/2028-08', '2028-12']).spans[0]).toMatchObject({ from: 0, to: 4 / 8 });
});

test('an approximate date says so', () => {
  expect(drawn(['1907~', '1908']).spans.map(({ approximate }) => approximate)).toEqual([true, false]);
});

test('twelve months are twelve cells, the year written once', () => {
  const dates = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}`);
  const { cells, spans } = drawn(dates);
  expect(cells.map(({ name }) => name)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(cells.flatMap(({ major }) => major ?? [])).toEqual([{ year: 2024 }]);
  expect(spans.map(({ from }) => Math.round(from * 12))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});

test('forty events years apart share an axis of a few equal steps', () => {
  const { unit, cells, spans } = drawn(Array.from({ length: 40 }, (_, index) => String(1900 + 3 * index)));
  expect(unit).toBe('year');
  expect(cells.length).toBeLessThanOrEqual(24);
  expect(new Set(spans.map(({ from }) => from)).size).toBe(40);
});

test('an axis of days names its months', () => {
  const { cells } = drawn(['2024-01-30', '2024-02-02']);
  expect(cells.map(({ name, major }) => [name, major])).toEqual([
    [30, { year: 2024, month: 0 }],
    [31, undefined],
    [1, { year: 2024, month: 1 }],
    [2, undefined],
  ]);
});

test('days apart are drawn in days', () => {
  const { unit, cells, spans } = drawn(['2024-06-01', '2024-06-03']);
  expect({ unit, days: cells.map(({ name }) => name) }).toEqual({ unit: 'day', days: [1, 2, 3] });
  expect(spans[1]).toMatchObject({ from: expect.closeTo(2 / 3), to: 1 });
});

test('a day is a day wide, across the end of February too', () => {
  const { cells, spans } = drawn(['2024-02-28', '2024-03-02']);
  expect(cells.map(({ name }) => name)).toEqual([28, 29, 1, 2]);
  expect(widthsOf(cells)).toEqual([0.25, 0.25, 0.25, 0.25]);
  expect(spans).toMatchObject([
    { from: 0, to: 0.25 },
    { from: 0.75, to: 1 },
  ]);
});

test('no event has no scale', () => {
  expect(() => scaleOf([])).toThrow(RangeError);
});

const anyDate = fc
  .tuple(
    fc.integer({ min: 1000, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.nat(),
    fc.constantFrom('year', 'month', 'day'),
  )
  .map(([year, month, nth, precision]) => {
    if (precision === 'year') return formatEdtf({ year });
    if (precision === 'month') return formatEdtf({ year, month });
    return formatEdtf({ year, month, day: 1 + (nth % daysInMonth(year, month)) });
  });

test('whatever the dates, cells are equal and every event is on the axis', () => {
  const dates = fc.array(fc.tuple(anyDate, fc.constantFrom('', '~', '/..')), { minLength: 1, maxLength: 40 });
  const isSound = fc.property(dates, (written) => {
    const { cells, spans } = drawn(written.map(([date, end]) => date + end));
    for (const width of widthsOf(cells)) expect(width).toBeCloseTo(1 / cells.length);
    for (const { from, to } of spans) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual(1);
    }
  });
  fc.assert(isSound, { numRuns: 300 });
});
