import type { HTMLAttributes } from 'react';
import { labels } from '../labels/labels.ts';
import type { Words } from '../model/words.ts';
import styles from './VerbatimWords.module.css';

/** Verbatim words of the article, in the interface's quotation marks. */
export function VerbatimWords({ words, ...rest }: { readonly words: Words } & HTMLAttributes<HTMLElement>) {
  return (
    <span className={styles.verbatim} {...rest}>
      {labels.quote(words)}
    </span>
  );
}
