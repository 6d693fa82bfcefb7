import type { Article } from '../model/article.ts';
import { namesSource } from '../model/attribution.ts';
import type { Lens } from '../model/lens.ts';
import { missingIn } from '../model/missing.ts';
import { Statements } from '../ui/Statements.tsx';
import { words } from '../words/words.ts';
import { Timeline } from './Timeline.tsx';
import styles from './TimelineView.module.css';
import { UndatedWords } from './UndatedWords.tsx';

type Props = { readonly article: Article; readonly lens: Lens; readonly place: string | undefined };

/** The timeline, the sentences it is made from, and the time words without a date. */
export function TimelineView({ article, lens, place }: Props) {
  const { events } = article;
  return (
    <div className={styles.view}>
      {events.length > 0 && (
        <>
          <Timeline article={article} lens={lens} />
          <Statements article={article} lens={lens} place={place} />
          {events.every(({ sentence }) => !namesSource(sentence)) && <p>{words.timeline.noSource(events.length)}</p>}
        </>
      )}
      {missingIn(article).includes('published') && <p>{words.timeline.noPublication}</p>}
      <UndatedWords article={article} />
    </div>
  );
}
