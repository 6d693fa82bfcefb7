import { ids } from '../ids.ts';
import { labels } from '../labels/labels.ts';
import { undatedWordsIn } from '../model/undatedWords.ts';
import { useArticle } from '../ui/article.ts';
import { Link } from '../ui/Link.tsx';
import { Verbatim } from '../ui/Verbatim.tsx';
import styles from './UndatedWords.module.css';

/** The time words that give no date, each with its sentences. */
export function UndatedWords() {
  const groups = undatedWordsIn(useArticle());
  if (groups.size === 0) return null;
  return (
    <section className={styles.undated} aria-labelledby={ids.undated}>
      <h3 id={ids.undated}>{labels.timeline.undated}</h3>
      <ul>
        {[...groups].map(([word, sentences]) => (
          <li key={word}>
            <Verbatim words={[word]} />
            <span className={styles.places}>
              {sentences.map(({ id, number }) => (
                <Link
                  key={id}
                  lens={{ kind: 'timeline' }}
                  place={id}
                  aria-label={`${labels.sentence(number)}: ${word}`}
                >
                  {number}
                </Link>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
