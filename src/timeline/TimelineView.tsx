import { labels } from '../labels/labels.ts';
import type { Lens } from '../model/lens.ts';
import { missingIn } from '../model/missing.ts';
import { useArticle } from '../ui/article.ts';
import { Statements } from '../ui/Statements.tsx';
import { isGrouped } from './groups.ts';
import { Timeline } from './Timeline.tsx';
import styles from './TimelineView.module.css';
import { UndatedWords } from './UndatedWords.tsx';

type Props = { readonly lens: Lens; readonly place: string | undefined };

/** The timeline, its sentences in the same order, and the time words without a date. */
export function TimelineView({ lens, place }: Props) {
  const article = useArticle();
  const { events } = article;
  // If rows are grouped, quoting their hundreds of sentences would repeat the article.
  const rows = isGrouped(events) ? [] : events;
  const isEvent = lens.kind === 'event';
  const shown = isEvent ? [lens.event] : rows;
  const sentences = [...new Set(shown.map(({ sentence }) => sentence))];
  const statements = <Statements lens={lens} place={place} sentences={sentences} />;
  return (
    <div className={styles.view}>
      {isEvent && statements}
      {events.length > 0 && <Timeline lens={lens} />}
      {!isEvent && statements}
      {missingIn(article).includes('published') && <p>{labels.timeline.noPublication}</p>}
      <UndatedWords />
    </div>
  );
}
