import { labels } from '../labels/labels.ts';
import type { Fragment } from '../model/fragment.ts';
import styles from './VerbatimWords.module.css';

/** Verbatim words of the article, in the interface's quotation marks. */
export function VerbatimWords({ fragment }: { readonly fragment: Fragment }) {
  return <span className={styles.verbatim}>{labels.quote(fragment)}</span>;
}
