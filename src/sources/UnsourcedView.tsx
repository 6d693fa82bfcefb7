import type { Article } from '../model/article.ts';
import { sentencesIn } from '../model/lens.ts';
import { Statements } from '../ui/Statements.tsx';
import { words } from '../words/words.ts';
import styles from './SourceView.module.css';

type Props = { readonly article: Article; readonly place: string | undefined };

const lens = { kind: 'unsourced' } as const;

/** The sentences that name no source. */
export function UnsourcedView({ article, place }: Props) {
  return (
    <div className={styles.source}>
      <p className={styles.note}>{words.sources.noneNote(sentencesIn(lens, article).length)}</p>
      <Statements article={article} lens={lens} place={place} />
    </div>
  );
}
