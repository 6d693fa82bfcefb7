import type { Fragment } from '../model/fragment.ts';
import { words } from '../words/words.ts';
import styles from './VerbatimWords.module.css';

/** Verbatim words of the article, in the interface's quotation marks. */
export function VerbatimWords({ fragment }: { readonly fragment: Fragment }) {
  return <span className={styles.verbatim}>{words.quote(fragment)}</span>;
}
