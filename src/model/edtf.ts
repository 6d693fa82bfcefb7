type Month = '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12';
type Day = `0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | `${1 | 2}${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | '30' | '31';
type Point = `${number}` | `${number}-${Month}` | `${number}-${Month}-${Day}`;

/**
 * A date as EDTF (ISO 8601-2 level 1): year, month or day, optionally approximate («~»), or an interval whose end is open («/..»)
 * or closed. The type holds what a compiler can; `check/dates.ts` holds the rest.
 */
export type EdtfDate = Point | `${Point}~` | `${Point}/${string}`;

/** A calendar date as far as it is given: month 1–12, day 1–31. */
export type CalendarDate = { readonly year: number; readonly month?: number; readonly day?: number };

/** How fine a date is given. */
export type Precision = 'year' | 'month' | 'day';

/** An EDTF date in its parts. `end` is absent for a single date; an open interval has no end and says so. */
export type DateSpan = {
  readonly start: CalendarDate;
  readonly end?: CalendarDate;
  readonly open: boolean;
  readonly approximate: boolean;
};

const point = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/;

/** Reads an EDTF date. Throws a RangeError for what is not in the subset above, for a month 13 and a 30 February. */
export function parseEdtf(date: string): DateSpan {
  const [from = '', to, ...rest] = date.split('/');
  const start = parsePoint(from);
  const end = to === undefined || to === '..' ? undefined : parsePoint(to);
  if (start === undefined || rest.length > 0 || (to !== undefined && to !== '..' && end === undefined)) {
    throw new RangeError(`«${date}» is not an EDTF date (ISO 8601-2 level 1)`);
  }
  return {
    start: start.date,
    ...(end && { end: end.date }),
    open: to === '..',
    approximate: start.approximate || end?.approximate === true,
  };
}

function parsePoint(text: string): { date: CalendarDate; approximate: boolean } | undefined {
  const match = point.exec(text);
  if (!match) return undefined;
  const [, year = '', month, day, tilde] = match;
  const date = {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
  return exists(date) ? { date, approximate: tilde === '~' } : undefined;
}

function exists({ year, month, day }: CalendarDate): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  return day === undefined || month === undefined || (day >= 1 && day <= daysInMonth(year, month));
}

/** Days of a month (1–12) in the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** How fine a calendar date is given. */
export function precisionOf({ month, day }: CalendarDate): Precision {
  if (day !== undefined) return 'day';
  return month === undefined ? 'year' : 'month';
}

/** A calendar date as its EDTF string, which is also a valid `datetime` of HTML's `<time>`. */
export function formatEdtf({ year, month, day }: CalendarDate): string {
  const parts = [pad(Math.abs(year), 4), ...[month, day].flatMap((part) => (part === undefined ? [] : [pad(part, 2)]))];
  return `${year < 0 ? '-' : ''}${parts.join('-')}`;
}

function pad(part: number, length: number): string {
  return String(part).padStart(length, '0');
}
