import { labels } from '../labels/labels.ts';
import type { Words } from '../model/words.ts';
import { useArticle } from './article.ts';
import { languageOf } from './languageOf.ts';
import styles from './VerbatimWords.module.css';

/** Verbatim words of the article, in the interface's quotation marks. */
export function VerbatimWords({ words }: { readonly words: Words }) {
  return (
    <span className={styles.verbatim} {...languageOf(useArticle())}>
      {labels.quote(words)}
    </span>
  );
}
