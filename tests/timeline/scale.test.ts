import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysInMonth, formatEdtf, isEdtf } from '../../src/model/edtf.ts';
import { scaleOf } from '../../src/timeline/scale.ts';
import { eventOn } from '../fixtures/eventOn.ts';

const closed = { openStart: false, openEnd: false, isVague: false };

const drawn = (dates: readonly string[]) => {
  const events = dates.filter(isEdtf).map(eventOn);
  const scale = scaleOf(events);
  return { ...scale, spans: events.map(scale.extentOf) };
};

const widthsOf = (cells: readonly { readonly at: number }[], end = 1) =>
  cells.map(({ at }, index) => (cells[index + 1]?.at ?? end) - at);

test('one month is the whole axis', () => {
  const { unit, cells, spans } = drawn(['2024-06']);
  expect({ unit, cells: cells.length }).toEqual({ unit: 'month', cells: 1 });
  expect(spans).toEqual([{ from: 0, to: 1, ...closed }]);
});

test('a month is a month wide, and an open one goes no further than it is given', () => {
  const { cells, end, spans } = drawn(['2023-08/..', '2024-06']);
  expect(cells).toHaveLength(11);
  expect(spans[0]).toEqual({ from: 0, to: expect.closeTo(end / 11), ...closed, openEnd: true });
  expect(spans[1]).toEqual({ from: expect.closeTo((10 * end) / 11), to: end, ...closed });
});

test('beside the axis there is room for the arrows that leave it, on their side only', () => {
  const beginAndEnd = (...dates: readonly string[]) => {
    const { cells, end } = drawn(dates);
    return [cells[0]?.at, end];
  };
  expect(beginAndEnd('2024')).toEqual([0, 1]);
  expect(beginAndEnd('2024/..')).toEqual([0, 0.9]);
  expect(beginAndEnd('../2024')).toEqual([0.1, 1]);
  expect(beginAndEnd('2024/..', '../2031')).toEqual([0.1, 0.9]);
});

test('a closed interval reaches to the end of its last month', () => {
  expect(drawn(['2028-05/2028-08', '2028-12']).spans[0]).toMatchObject({ from: 0, to: 4 / 8 });
});

test('what is approximate, uncertain or not specified is vague; an end that is not given alone is not', () => {
  const dates = ['1907~', '1907?', '1907-XX', '190X', '../1907~', '1907', '../1907', '1907/..'];
  expect(drawn(dates).spans.map(({ isVague }) => isVague)).toEqual([true, true, true, true, true, false, false, false]);
});

test('a decade is ten years wide, a month that is not specified its year', () => {
  const { spans } = drawn(['1990', '199X', '2004-XX', '2009']);
  expect(spans[1]).toMatchObject({ from: 0, to: expect.closeTo(10 / 20) });
  expect(spans[2]).toMatchObject({ from: expect.closeTo(14 / 20), to: expect.closeTo(15 / 20) });
});

test('twelve months are twelve cells, the year begins with one', () => {
  const dates = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}`);
  const { cells, spans } = drawn(dates);
  expect(cells.map(({ date }) => date.month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(cells.filter(({ isMajor }) => isMajor).map(({ date }) => date)).toEqual([{ year: 2024, month: 1 }]);
  expect(spans.map(({ from }) => Math.round(from * 12))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});

test('forty events years apart share an axis of a few equal steps', () => {
  const { unit, cells, spans } = drawn(Array.from({ length: 40 }, (_, index) => String(1900 + 3 * index)));
  expect(unit).toBe('year');
  expect(cells.length).toBeLessThanOrEqual(24);
  expect(new Set(spans.map(({ from }) => from)).size).toBe(40);
});

test('an axis of days knows where its months begin', () => {
  const { cells } = drawn(['2024-01-30', '2024-02-02']);
  expect(cells.map(({ date, isMajor }) => [date.month, date.day, isMajor])).toEqual([
    [1, 30, false],
    [1, 31, false],
    [2, 1, true],
    [2, 2, false],
  ]);
});

test('a day is a day wide, across the end of February too', () => {
  const { unit, cells, spans } = drawn(['2024-02-28', '2024-03-02']);
  expect({ unit, days: cells.map(({ date }) => date.day) }).toEqual({ unit: 'day', days: [28, 29, 1, 2] });
  expect(widthsOf(cells)).toEqual([0.25, 0.25, 0.25, 0.25]);
  expect(spans).toMatchObject([
    { from: 0, to: 0.25 },
    { from: 0.75, to: 1 },
  ]);
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
    const { cells, end, spans } = drawn(written.map(([date, mark]) => date + mark));
    const [first] = widthsOf(cells, end);
    for (const width of widthsOf(cells, end)) expect(width).toBeCloseTo(first ?? 0);
    for (const { from, to } of spans) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual(1);
    }
  });
  fc.assert(isSound, { numRuns: 300 });
});
