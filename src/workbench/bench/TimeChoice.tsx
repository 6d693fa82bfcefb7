import { benchWords } from '../../words/workbench.ts';
import type { Desk } from '../desk.ts';
import { toggleTimeWords } from '../edit/sentences.ts';
import { Naming } from './Naming.tsx';
import styles from './TimeChoice.module.css';

/** The time words of the sentence at hand; nothing where it has none. */
export function TimeChoice({ desk: { sentence, article, apply } }: { readonly desk: Desk }) {
  const { timeWords = [] } = sentence;
  if (timeWords.length === 0) return null;
  return (
    <section className={styles.time}>
      {timeWords.map((one) => (
        <Naming
          key={one}
          label={benchWords.sentence.time}
          words={[one]}
          lang={article.lang}
          onRemove={() => apply(toggleTimeWords(sentence.id, one))}
        />
      ))}
    </section>
  );
}
