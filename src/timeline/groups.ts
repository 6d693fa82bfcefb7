import type { DatedEvent } from '../model/article.ts';
import { type CalendarDate, formatEdtf, parseEdtf } from '../model/edtf.ts';

/** Events that begin in one year or month, and which it is. */
export type Group = { readonly begin: CalendarDate; readonly events: readonly DatedEvent[] };

/** More events than this are grouped by year, and more than that of one year by month. */
const most = { year: 40, month: 12 };

/** Events in groups that follow each other: by year, by month within one year, each alone where they are few. */
export function groupsOf(events: readonly DatedEvent[], unit: 'year' | 'month' = 'year'): readonly Group[] {
  const groups = new Map<string, DatedEvent[]>();
  for (const event of events) {
    const key = events.length > most[unit] ? formatEdtf(beginOf(event, unit)) : event.id;
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  if (unit === 'year' && groups.size === 1 && events.length > 1) return groupsOf(events, 'month');
  return [...groups.values()].flatMap((members) =>
    members.slice(0, 1).map((event) => ({ begin: beginOf(event, unit), events: members })),
  );
}

/** The year or month in which an event begins; where it gives no beginning, ends. */
function beginOf({ date }: DatedEvent, unit: 'year' | 'month'): CalendarDate {
  const { start, end } = parseEdtf(date);
  const { year, month } = (start ?? end).first;
  return unit === 'month' && month !== undefined ? { year, month } : { year };
}
