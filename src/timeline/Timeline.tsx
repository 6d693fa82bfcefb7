import { labels } from '../labels/labels.ts';
import { datesNameNoSource } from '../model/attribution.ts';
import { isLong } from '../model/excerpt.ts';
import type { Lens } from '../model/lens.ts';
import { useArticle } from '../ui/article.ts';
import { Axis } from './Axis.tsx';
import { EventRows } from './EventRows.tsx';
import { groupsOf } from './groups.ts';
import { scaleOf } from './scale.ts';
import styles from './Timeline.module.css';

/**
 * What the article dates, in order of time: a drawing to scale and a list in one; with a note if no source is named. The page
 * of one event of a long article has only that event, on the axis of all.
 */
export function Timeline({ lens }: { readonly lens: Lens }) {
  const article = useArticle();
  const { events, dir } = article;
  const scale = scaleOf(events);
  const current = lens.kind === 'event' ? lens.event : undefined;
  return (
    <>
      <div className={styles.timeline} dir={dir}>
        <Axis scale={scale} isMirrored={dir !== undefined} />
        <EventRows groups={groupsOf(current && isLong(article) ? [current] : events)} scale={scale} current={current} />
      </div>
      {datesNameNoSource(article) && <p className={styles.finding}>{labels.timeline.noSource(events.length)}</p>}
    </>
  );
}
