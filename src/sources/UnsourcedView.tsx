import { useArticle } from '../ui/article.ts';
import { Statements } from '../ui/Statements.tsx';
import { unsourcedText } from '../ui/sourceNotes.ts';
import styles from './SourceView.module.css';

const lens = { kind: 'unsourced' } as const;

/** The sentences that name no source, wholly or in part. */
export function UnsourcedView({ place }: { readonly place: string | undefined }) {
  return (
    <div className={styles.source}>
      <p className={styles.note}>{unsourcedText(useArticle())}</p>
      <Statements lens={lens} place={place} />
    </div>
  );
}
