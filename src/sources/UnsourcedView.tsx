import type { Article } from '../model/article.ts';
import { Statements } from '../ui/Statements.tsx';
import { unsourcedText } from '../ui/sourceNotes.ts';
import styles from './SourceView.module.css';

type Props = { readonly article: Article; readonly place: string | undefined };

const lens = { kind: 'unsourced' } as const;

/** The sentences that name no source, wholly or in part. */
export function UnsourcedView({ article, place }: Props) {
  return (
    <div className={styles.source}>
      <p className={styles.note}>{unsourcedText(article)}</p>
      <Statements article={article} lens={lens} place={place} />
    </div>
  );
}
