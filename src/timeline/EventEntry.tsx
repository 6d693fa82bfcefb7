import { labels } from '../labels/labels.ts';
import type { DatedEvent } from '../model/article.ts';
import { statementOf } from '../model/attribution.ts';
import { datetimeOf } from '../model/edtf.ts';
import { hasLabel } from '../model/hasLabel.ts';
import { useArticle } from '../ui/article.ts';
import { dateNotes } from '../ui/dateNotes.ts';
import { Link } from '../ui/Link.tsx';
import { langAttributes } from '../ui/langAttributes.ts';
import { Mixed } from '../ui/Mixed.tsx';
import { Voice } from '../ui/Voice.tsx';
import styles from './EventEntry.module.css';
import { Strip } from './Strip.tsx';
import type { Extent } from './scale.ts';

type Props = {
  readonly event: DatedEvent;
  readonly span: Extent & { readonly isNamed: boolean };
  readonly isCurrent: boolean;
};

/** One dated event: its place on the scale, its words, what they leave open, who says so and how it is worded. */
export function EventEntry({ event, span, isCurrent }: Props) {
  const article = useArticle();
  const notes = dateNotes(event);
  const isLate = (span.from + span.to) / 2 > 0.5;
  return (
    <li className={styles.event}>
      <Strip spans={[span]} />
      <div className={isLate ? styles.late : styles.early} data-indent={indentOf(span, isLate) || undefined}>
        <p>
          <Link lens={{ kind: 'event', event }} place={event.sentence.id} aria-current={isCurrent ? 'true' : undefined}>
            {hasLabel(event) && (
              <>
                <b {...langAttributes(article)}>{event.label}</b>{' '}
              </>
            )}
            <time className={styles.words} dateTime={datetimeOf(event.date)} {...langAttributes(article)}>
              {labels.quote(event.words)}
            </time>
          </Link>{' '}
          {span.openStart && <span className={styles.atStart}>{labels.timeline.vague.openStart}</span>}
          {span.openEnd && <span className={styles.atEnd}>{labels.timeline.vague.openEnd}</span>}
        </p>
        <bdi>
          <Voice sentence={event.sentence} statement={statementOf(event)} />
        </bdi>
        {notes && (
          <div className={styles.note}>
            <bdi>
              <Mixed {...notes} />
            </bdi>
          </div>
        )}
      </div>
    </li>
  );
}

/** The indentation that puts the words beside their event, in twelfths of the axis; at most a third. */
function indentOf({ from, to, openStart, openEnd }: Extent, isLate: boolean): number {
  if (isLate ? openEnd : openStart) return 0;
  return Math.min(4, Math.floor(12 * (isLate ? 1 - to : from)));
}
