import type { CalendarDate } from '../model/edtf.ts';

/** The day of the week of a date; 0 is Sunday. */
export function weekdayOf({ year, month = 1, day = 1 }: CalendarDate): number {
  return utcDate(year, month, day).getUTCDay();
}

/** A date so many units later, as fine as that unit. */
export function shifted(
  { year, month = 1, day = 1 }: CalendarDate,
  unit: keyof CalendarDate,
  by: number,
): CalendarDate {
  if (unit === 'year') return { year: year + by };
  const then = unit === 'month' ? utcDate(year, month + by, 1) : utcDate(year, month, day + by);
  const shiftedMonth = { year: then.getUTCFullYear(), month: then.getUTCMonth() + 1 };
  return unit === 'month' ? shiftedMonth : { ...shiftedMonth, day: then.getUTCDate() };
}

/** A day of the calendar, of any year; months and days beyond their ends count on. */
function utcDate(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}
