import type { DatedEvent } from '../model/article.ts';
import { beginOf, type CalendarDate, daysInMonth, finishOf, parseEdtf, vaguenessOf } from '../model/edtf.ts';

/** One cell of the axis: a day, a month, or one or more years. Major if a larger unit begins with it. */
type Cell = { readonly at: number; readonly date: CalendarDate; readonly isMajor: boolean };

/** The extent of an event on the axis, as fractions of its length (0–1), which ends are not given, and whether it is otherwise vague. */
export type Extent = {
  readonly from: number;
  readonly to: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly isVague: boolean;
};

/** The axis of some events: equal cells of one unit, from the first date to the last (`end`). */
export type Scale = {
  readonly unit: 'day' | 'month' | 'year';
  readonly cells: readonly Cell[];
  readonly end: number;
  readonly extentOf: (event: DatedEvent) => Extent;
};

const months = 12;
const mostCells = 24;

/** How much of the drawing is reserved for arrows beside the axis, on a side to which some point. */
const beside = 0.1;

/** The scale for some events, at least one. Throws a RangeError for a date that is not EDTF. */
export function scaleOf(events: readonly DatedEvent[]): Scale {
  const spans = events.map(extentOf);
  const first = Math.min(...spans.map(({ from }) => from));
  const last = Math.max(...spans.map(({ to }) => to));
  const { unit, from, to, cells } = axisOf(first, last);
  const begin = spans.some(({ openStart }) => openStart) ? beside : 0;
  const end = spans.some(({ openEnd }) => openEnd) ? 1 - beside : 1;
  // By days, because as fractions of a month they would differ in width.
  const share = (month: number) =>
    unit === 'day' ? cells.filter(({ at }) => at < month - 1e-9).length / cells.length : (month - from) / (to - from);
  const placed = (month: number) => begin + (end - begin) * share(month);
  return {
    unit,
    end,
    cells: cells.map((cell) => ({ ...cell, at: placed(cell.at) })),
    extentOf: (event) => {
      const extent = extentOf(event);
      return { ...extent, from: placed(extent.from), to: placed(extent.to) };
    },
  };
}

type Axis = Pick<Scale, 'unit' | 'cells'> & { readonly from: number; readonly to: number };

function axisOf(first: number, last: number): Axis {
  const from = Math.floor(first);
  const to = Math.ceil(last);
  // As many days as there may be cells are less than a month.
  const days = last - first < 1 ? daysBetween(first, last) : [];
  if (days.length > 0 && days.length <= mostCells) return { unit: 'day', from: first, to: last, cells: days };
  if (to - from <= mostCells) return { unit: 'month', from, to, cells: monthsBetween(from, to) };
  const firstYear = Math.floor(from / months);
  const lastYear = Math.ceil(to / months);
  // Years have four digits, before our era too.
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((each) => (lastYear - firstYear) / each <= mostCells) ?? 1000;
  const start = Math.floor(firstYear / step) * step;
  const count = Math.ceil((lastYear - start) / step);
  return {
    unit: 'year',
    from: start * months,
    to: (start + count * step) * months,
    cells: Array.from({ length: count }, (_, index) => {
      const year = start + index * step;
      return { at: year * months, date: { year }, isMajor: year % (10 * step) === 0 };
    }),
  };
}

function monthsBetween(from: number, to: number): readonly Cell[] {
  return Array.from({ length: to - from }, (_, index) => {
    const at = from + index;
    const year = Math.floor(at / months);
    const month = at - year * months + 1;
    return { at, date: { year, month }, isMajor: month === 1 };
  });
}

function daysBetween(first: number, last: number): readonly Cell[] {
  const days = monthsBetween(Math.floor(first), Math.ceil(last)).flatMap(({ at: begin, date: { year, month = 1 } }) => {
    const count = daysInMonth(year, month);
    return Array.from({ length: count }, (_, index) => {
      return { at: begin + index / count, date: { year, month, day: index + 1 }, isMajor: index === 0 };
    });
  });
  return days.filter(({ at }) => at > first - 1e-9 && at < last - 1e-9);
}

/** Where a date begins and ends, in months since the year 0; an end that is not given is the same as the other. */
function extentOf({ date }: DatedEvent): Extent {
  const { start, end } = parseEdtf(date);
  const ways = vaguenessOf(date);
  const [openStart, openEnd] = [start === undefined, end === undefined];
  const from = start ?? end;
  return {
    from: beginOf(from.first),
    to: finishOf((end ?? from).last),
    openStart,
    openEnd,
    isVague: ways.length > Number(openStart) + Number(openEnd),
  };
}

/** A fraction (0–1) as an SVG length. */
export function percent(share: number): string {
  return `${Math.round(share * 1e5) / 1e3}%`;
}
