import type { DatedEvent } from '../model/article.ts';
import { groupBy } from '../model/articleIndex.ts';
import { type CalendarDate, leadingPoint } from '../model/edtf.ts';

/** A day, month or year, or the years from one to another. */
type Stretch = { readonly begin: CalendarDate; readonly end?: CalendarDate };

/** Events that begin in the same period. */
export type Group = Stretch & { readonly events: readonly DatedEvent[] };

/** Up to this many events are listed individually, overall and within a group. */
const mostAlone = { all: 40, group: 12 };

/** More rows than this are grouped more coarsely, if possible. */
const mostRows = 24;

/** What events are grouped by, from fine to coarse. */
const stretches: readonly ((begin: CalendarDate) => Stretch)[] = [
  (begin) => ({ begin }),
  ({ year, month }) => ({ begin: { year, ...(month && { month }) } }),
  ({ year }) => ({ begin: { year } }),
  ({ year }) => yearsAround(year, 10),
  ({ year }) => yearsAround(year, 100),
];

export function isGrouped(events: readonly DatedEvent[]): boolean {
  return events.length > mostAlone.all;
}

/** Events in consecutive groups, as fine as possible with few groups; individually if there are few events. */
export function groupsOf(events: readonly DatedEvent[], within?: Group): readonly Group[] {
  const alone = events.map((event) => ({ begin: leadingPoint(event.date).first, events: [event] }));
  if (events.length <= (within ? mostAlone.group : mostAlone.all)) return alone;
  const ways = stretches.map((stretch) => groupedBy(stretch, events)).filter((groups) => groups.length > 1 || !within);
  return ways.find((groups) => groups.length <= mostRows) ?? ways.at(-1) ?? alone;
}

function groupedBy(stretchOf: (begin: CalendarDate) => Stretch, events: readonly DatedEvent[]): readonly Group[] {
  const groups = groupBy(events, ({ date }) => [JSON.stringify(stretchOf(leadingPoint(date).first))]);
  return [...groups].map(([stretch, members]) => ({ ...JSON.parse(stretch), events: members }));
}

function yearsAround(year: number, count: number): Stretch {
  const first = Math.floor(year / count) * count;
  return { begin: { year: first }, end: { year: first + count - 1 } };
}
