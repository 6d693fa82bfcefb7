import type { DatedEvent } from '../model/article.ts';
import { beginOf, daysInMonth, finishOf, parseEdtf } from '../model/edtf.ts';

/** One cell of the axis: a day, a month, or one or more years. `major` is the larger unit that begins with it: a year, or over days a month. */
export type Cell = { readonly at: number; readonly name: number; readonly major: Major | undefined };

/** A year, or a month (0–11) of one. */
export type Major = { readonly year: number; readonly month?: number };

/** An event on the axis: from and to as shares of its length (0–1), and whether its end is open. */
export type Span = {
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
  readonly approximate: boolean;
};

/** The axis of some events: equal cells of one unit, from the first date given to the last, and no further. */
export type Scale = {
  readonly unit: 'day' | 'month' | 'year';
  readonly cells: readonly Cell[];
  readonly spanOf: (event: DatedEvent) => Span;
};

const months = 12;
const mostCells = 24;

/** The scale on which all events can be drawn. Throws a RangeError for no event at all and for a date that is not EDTF. */
export function scaleOf(events: readonly DatedEvent[]): Scale {
  const spans = events.map(({ date }) => extentOf(date));
  const first = Math.min(...spans.map(({ from }) => from));
  const last = Math.max(...spans.map(({ to }) => to));
  if (!Number.isFinite(first)) throw new RangeError('a scale needs at least one event');
  const { unit, from, to, cells } = axisOf(first, last);
  // Days of a short month would be wider than those of a long one: they are counted.
  const share = (month: number) =>
    unit === 'day' ? cells.filter(({ at }) => at < month - 1e-9).length / cells.length : (month - from) / (to - from);
  return {
    unit,
    cells: cells.map((cell) => ({ ...cell, at: share(cell.at) })),
    spanOf: ({ date }) => {
      const extent = extentOf(date);
      return { ...extent, from: share(extent.from), to: share(extent.to) };
    },
  };
}

type Axis = Pick<Scale, 'unit' | 'cells'> & { readonly from: number; readonly to: number };

function axisOf(first: number, last: number): Axis {
  const from = Math.floor(first);
  const to = Math.ceil(last);
  const days = daysBetween(first, last);
  if (days.length <= mostCells) return { unit: 'day', from: first, to: last, cells: days };
  if (to - from <= mostCells) return { unit: 'month', from, to, cells: monthsBetween(from, to) };
  const firstYear = Math.floor(from / months);
  const lastYear = Math.ceil(to / months);
  const step =
    [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((years) => (lastYear - firstYear) / years <= mostCells) ?? 5000;
  const start = Math.floor(firstYear / step) * step;
  const count = Math.ceil((lastYear - start) / step);
  const every = Math.ceil(count / 6);
  return {
    unit: 'year',
    from: start * months,
    to: (start + count * step) * months,
    cells: Array.from({ length: count }, (_, index) => {
      const year = start + index * step;
      return { at: year * months, name: year, major: index % every === 0 ? { year } : undefined };
    }),
  };
}

function monthsBetween(from: number, to: number): readonly Cell[] {
  return Array.from({ length: to - from }, (_, index) => {
    const at = from + index;
    const name = at % months;
    return { at, name, major: index === 0 || name === 0 ? { year: Math.floor(at / months) } : undefined };
  });
}

function daysBetween(first: number, last: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (let month = Math.floor(first); month < last && cells.length <= mostCells; month += 1) {
    const year = Math.floor(month / months);
    const days = daysInMonth(year, (month % months) + 1);
    for (let day = 0; day < days; day += 1) {
      const at = month + day / days;
      const major = cells.length === 0 || day === 0 ? { year, month: month % months } : undefined;
      if (at > first - 1e-9 && at < last - 1e-9) cells.push({ at, name: day + 1, major });
    }
  }
  return cells;
}

/** Where a date begins and ends, in months since year 0; where an end is not given, as far as the other one. */
function extentOf(date: DatedEvent['date']) {
  const { start, end } = parseEdtf(date);
  const from = start ?? end;
  const to = end ?? from;
  return {
    from: beginOf(from.first),
    to: finishOf(to.last),
    open: end === undefined,
    approximate: from.approximate || to.approximate,
  };
}
