type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type Month = `0${Exclude<Digit, 0>}` | '10' | '11' | '12';
type Day = `0${Exclude<Digit, 0>}` | `${1 | 2}${Digit}` | '30' | '31';
type Given = `${number}` | `${number}-${Month}` | `${number}-${Month}-${Day}`;
type Unspecified = `${number}X` | `${number}XX` | `${number}-XX` | `${number}-XX-XX` | `${number}-${Month}-XX`;
type Point = Given | `${Given}${'?' | '~' | '%'}` | Unspecified;

/**
 * A date as EDTF (ISO 8601-2 level 1): year, month or day, with «X» for digits at its end that are not specified, or uncertain («?»),
 * approximate («~») or both («%»); or an interval of two such, either of which may be open («..») or unknown (nothing).
 * The type holds what a compiler can; `check/dates.ts` holds the rest. Seasons and years of five digits are left out.
 */
export type EdtfDate = Point | `${Point}/${string}` | `${'' | '..'}/${Point}`;

/** A calendar date, as precise as it is given: month 1–12, day 1–31. */
export type CalendarDate = { readonly year: number; readonly month?: number; readonly day?: number };

/** The precision of a date. */
type Precision = 'year' | 'month' | 'day';

/** A date by itself or at one end of an interval. It lies between the beginning of `first` and the end of `last`. */
export type DatePoint = {
  readonly first: CalendarDate;
  /** The same as `first`, except for a year with unspecified digits. */
  readonly last: CalendarDate;
  /** The coarsest part that is given as unspecified («X»). */
  readonly unspecified: Precision | undefined;
  readonly uncertain: boolean;
  readonly approximate: boolean;
};

/** An EDTF date in its parts: a single date is both its start and its end; an end that is open or unknown is `undefined`. */
export type DateSpan =
  | { readonly start: DatePoint; readonly end: DatePoint | undefined }
  | { readonly start: undefined; readonly end: DatePoint };

const written = /^(?!-0000)(-?)(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%]?)$/;

/** Not in level 1: «201X-06», «2004-XX-05», «201X~». */
const beyondLevel1 = /\dX+-|X-\d|X[?~%]/;

/** Reads an EDTF date; undefined for what is not in the subset above, for a month 13, a 30 February and a reversed interval. */
export function dateSpanOf(date: string): DateSpan | undefined {
  const ends = date.split('/');
  const points = ends.map(parsePoint);
  const [start, end = ends.length === 1 ? start : undefined] = points;
  const isReversed = start && end && beginOf(start.first) >= finishOf(end.last);
  const isRead = ends.every((text, index) => points[index] || text === '' || text === '..');
  if (ends.length > 2 || !isRead || isReversed) return undefined;
  if (start) return { start, end };
  return end && { start, end };
}

/** The ends of a date that are given; a single date is both. */
export function pointsOf({ start, end }: DateSpan): readonly DatePoint[] {
  return [start, end].filter((point) => point !== undefined);
}

/** Reads what is an EDTF date. Throws a RangeError for anything else. */
export function parseEdtf(date: string): DateSpan {
  const span = dateSpanOf(date);
  if (!span) throw new RangeError(`«${date}» is not an EDTF date (ISO 8601-2 level 1)`);
  return span;
}

function parsePoint(text: string): DatePoint | undefined {
  const [match, sign, year = '', month, day, mark = ''] = written.exec(text) ?? [];
  const calendarDate = (digit: string) => ({
    year: Number(sign + year.replaceAll('X', digit)),
    ...(month && month !== 'XX' && { month: Number(month) }),
    ...(day && day !== 'XX' && { day: Number(day) }),
  });
  const [first, last] = [calendarDate(sign ? '9' : '0'), calendarDate(sign ? '0' : '9')];
  if (match === undefined || beyondLevel1.test(text) || !exists(first)) return undefined;
  return {
    first,
    last,
    unspecified: unspecifiedIn(year, month, day),
    uncertain: '?%'.includes(mark || ' '),
    approximate: '~%'.includes(mark || ' '),
  };
}

function unspecifiedIn(year: string, month: string | undefined, day: string | undefined): Precision | undefined {
  if (year.includes('X')) return 'year';
  if (month === 'XX') return 'month';
  return day === 'XX' ? 'day' : undefined;
}

function exists({ year, month = 1, day = 1 }: CalendarDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether a text is an EDTF date. */
export function isEdtf(text: string): text is EdtfDate {
  return dateSpanOf(text) !== undefined;
}

/** The end of a date by which it is ordered and grouped: its start, or its end if it has no start. */
export function leadingPoint(date: EdtfDate): DatePoint {
  const { start, end } = parseEdtf(date);
  return start ?? end;
}

/** A sort key for dates; of two that begin together, the coarser comes first. */
export function rankOf(date: EdtfDate): number {
  const { year, month = 0, day = 0 } = leadingPoint(date).first;
  return (year * 13 + month) * 32 + day;
}

/** Days of a month (1–12) in the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Where a date begins, in months since the year 0, days as fractions of their month. */
export function beginOf({ year, month = 1, day = 1 }: CalendarDate): number {
  return year * 12 + (month - 1) + (day - 1) / daysInMonth(year, month);
}

/** Where a date ends, in months since the year 0, days as fractions of their month. */
export function finishOf({ year, month, day }: CalendarDate): number {
  if (month === undefined) return (year + 1) * 12;
  if (day === undefined) return year * 12 + month;
  return year * 12 + (month - 1) + day / daysInMonth(year, month);
}

/** The `datetime` of HTML's `<time>` for a date: its start, or its end if it has no start; undefined before year 1 and for «201X». */
export function datetimeOf(date: EdtfDate): string | undefined {
  const { first, unspecified } = leadingPoint(date);
  return unspecified === 'year' || first.year < 1 ? undefined : formatEdtf(first);
}

/** The ways in which a date can be vague; each has a label. */
export type Vagueness = 'openStart' | 'openEnd' | 'uncertain' | 'approximate' | Precision;

/** How a date is vague: an end not given, uncertain, approximate, or a year, month or day not specified. */
export function vaguenessOf(date: EdtfDate): readonly Vagueness[] {
  const span = parseEdtf(date);
  const ways: readonly (Vagueness | false | undefined)[] = [
    !span.start && 'openStart',
    !span.end && 'openEnd',
    ...pointsOf(span).flatMap(({ uncertain, approximate, unspecified }) => [
      uncertain && ('uncertain' as const),
      approximate && ('approximate' as const),
      unspecified,
    ]),
  ];
  return [...new Set(ways)].filter((way) => !!way);
}

/** A calendar date as EDTF; from year 1 on, that is also a valid `datetime` of HTML's `<time>`. */
export function formatEdtf({ year, month, day }: CalendarDate): string {
  const parts = [pad(Math.abs(year), 4), ...[month, day].flatMap((part) => (part === undefined ? [] : [pad(part, 2)]))];
  return `${year < 0 ? '-' : ''}${parts.join('-')}`;
}

function pad(part: number, length: number): string {
  return String(part).padStart(length, '0');
}
