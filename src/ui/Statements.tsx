import type { Article } from '../model/article.ts';
import { type Lens, lightOf, sentencesIn } from '../model/lens.ts';
import { Statement } from './Statement.tsx';
import styles from './Statements.module.css';

type Props = { readonly article: Article; readonly lens: Lens; readonly place: string | undefined };

/** The sentences a lens lights up, quoted one under the other; nothing where it lights up none. */
export function Statements({ article, lens, place }: Props) {
  const statements = sentencesIn(lens, article);
  if (statements.length === 0) return null;
  return (
    <ol className={styles.statements}>
      {statements.map((sentence) => (
        <Statement
          key={sentence.id}
          sentence={sentence}
          lens={lens}
          light={lightOf(lens, sentence, article)}
          isPlace={place === sentence.id}
          article={article}
        />
      ))}
    </ol>
  );
}
