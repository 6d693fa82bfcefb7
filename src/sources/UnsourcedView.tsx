import type { Article } from '../model/article.ts';
import { namesSource } from '../model/attribution.ts';
import { sentencesIn } from '../model/lens.ts';
import { Statements } from '../ui/Statements.tsx';
import { words } from '../words/words.ts';
import styles from './SourceView.module.css';

type Props = { readonly article: Article; readonly place: string | undefined };

const lens = { kind: 'unsourced' } as const;

/** The sentences that name no source, and those of which a part names none. */
export function UnsourcedView({ article, place }: Props) {
  const sentences = sentencesIn(lens, article);
  const partly = sentences.filter(namesSource).length;
  return (
    <div className={styles.source}>
      <p className={styles.note}>{words.sources.noneNote(sentences.length - partly, partly)}</p>
      <Statements article={article} lens={lens} place={place} />
    </div>
  );
}
