import type { Article, DatedEvent } from '../model/article.ts';
import { statementOf } from '../model/attribution.ts';
import { datetimeOf } from '../model/edtf.ts';
import { Link } from '../ui/Link.tsx';
import { languageOf } from '../ui/languageOf.ts';
import { Voice } from '../ui/Voice.tsx';
import { words } from '../words/words.ts';
import styles from './EventEntry.module.css';
import { Strip } from './Strip.tsx';
import type { Scale, Span } from './scale.ts';

type Props = {
  readonly event: DatedEvent;
  readonly scale: Scale;
  readonly isCurrent: boolean;
  readonly article: Article;
};

/** One dated event: its place on the scale, its words, who says so and how it is worded. */
export function EventEntry({ event, scale, isCurrent, article }: Props) {
  const span = scale.spanOf(event);
  const statement = statementOf(event);
  const isLate = (span.from + span.to) / 2 > 0.5;
  return (
    <li className={styles.event}>
      <Strip span={span} named={statement.attributions.length > 0} />
      <div className={isLate ? styles.late : styles.early} data-indent={indentOf(span, isLate)}>
        <Link lens={{ kind: 'event', event }} place={event.sentence.id} aria-current={isCurrent ? 'true' : undefined}>
          <b {...languageOf(article)}>{event.label}</b>{' '}
          <time className={styles.words} dateTime={datetimeOf(event.date)} {...languageOf(article)}>
            {words.quote(event.words)}
          </time>
        </Link>
        <p>
          <Voice statements={[statement]} />
          {span.approximate && <span className={styles.note}> · {words.timeline.vague.approximate}</span>}
        </p>
        {span.open && <p className={styles.note}>{words.timeline.vague.openEnd}</p>}
      </div>
    </li>
  );
}

/** How far the words keep from the axis's nearer end to stand by their event, in twelfths of its length; at most a third. */
function indentOf({ from, to }: Span, isLate: boolean): number {
  return Math.min(4, Math.floor(12 * (isLate ? 1 - to : from)));
}
