import type { Article } from '../model/article.ts';
import { Statements } from '../ui/Statements.tsx';
import { words } from '../words/words.ts';
import styles from './SourceView.module.css';

type Props = { readonly article: Article; readonly place: string | undefined };

/** The sentences that name no source. */
export function UnsourcedView({ article, place }: Props) {
  return (
    <div className={styles.source}>
      <p className={styles.note}>{words.sources.noneNote}</p>
      <Statements article={article} lens={{ kind: 'unsourced' }} place={place} />
    </div>
  );
}
