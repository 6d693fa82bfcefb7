import { labels } from '../labels/labels.ts';
import type { DatedEvent } from '../model/article.ts';
import { statementOf } from '../model/attribution.ts';
import { EventEntry } from './EventEntry.tsx';
import styles from './EventRows.module.css';
import { type Group, groupsOf } from './groups.ts';
import { Strip } from './Strip.tsx';
import type { Scale } from './scale.ts';

type Props = {
  readonly groups: readonly Group[];
  readonly scale: Scale;
  readonly current: DatedEvent | undefined;
};

/** A row for each event; if there are many, a row to open for each century, decade, year, month or day, drawn in the same way. */
export function EventRows({ groups, ...rest }: Props) {
  const { scale, current } = rest;
  const { year } = labels.timeline;
  const spanOf = (event: DatedEvent) => ({
    ...scale.extentOf(event),
    isNamed: statementOf(event).attributions.length > 0,
  });
  return (
    <ol className={styles.rows}>
      {groups.map((group) => {
        const { begin, end, events } = group;
        return events.length > 1 ? (
          <li key={events[0]?.id}>
            <details open={current && events.includes(current)}>
              <summary>
                <b>
                  {end
                    ? `${year(begin.year)}–${year(end.year)}`
                    : labels.timeline.date(begin.year, begin.month, begin.day)}
                </b>{' '}
                {labels.timeline.events(events.length)}
                <Strip spans={events.map(spanOf)} />
              </summary>
              <EventRows groups={groupsOf(events, group)} {...rest} />
            </details>
          </li>
        ) : (
          events.map((event) => (
            <EventEntry key={event.id} event={event} span={spanOf(event)} isCurrent={event === current} />
          ))
        );
      })}
    </ol>
  );
}
