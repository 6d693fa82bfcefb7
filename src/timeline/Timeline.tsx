import type { Article } from '../model/article.ts';
import type { Lens } from '../model/lens.ts';
import { Axis } from './Axis.tsx';
import { EventEntry } from './EventEntry.tsx';
import { Grid } from './Grid.tsx';
import { scaleOf } from './scale.ts';
import styles from './Timeline.module.css';

type Props = { readonly article: Article; readonly lens: Lens };

/** What the article dates, in order of time: a drawing to scale and a list in one. */
export function Timeline({ article, lens }: Props) {
  const scale = scaleOf(article.events);
  return (
    <div className={styles.timeline}>
      <Axis scale={scale} />
      <div className={styles.rows}>
        <Grid scale={scale} />
        <ol>
          {article.events.map((event) => (
            <EventEntry
              key={event.id}
              event={event}
              scale={scale}
              isCurrent={lens.kind === 'event' && lens.event === event}
              article={article}
            />
          ))}
        </ol>
      </div>
    </div>
  );
}
