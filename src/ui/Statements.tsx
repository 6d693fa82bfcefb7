import type { Article } from '../model/article.ts';
import { type Lens, statementsIn, wordsIn } from '../model/lens.ts';
import { Statement } from './Statement.tsx';
import styles from './Statements.module.css';

type Props = { readonly article: Article; readonly lens: Lens; readonly place: string | undefined };

/** The sentences a lens lights up, quoted one under the other. */
export function Statements({ article, lens, place }: Props) {
  return (
    <ol className={styles.statements}>
      {statementsIn(lens, article).map((sentence) => (
        <Statement
          key={sentence.id}
          sentence={sentence}
          lens={lens}
          hits={wordsIn(lens, sentence, article)}
          isPlace={place === sentence.id}
          title={article.title.text}
          lang={article.lang}
        />
      ))}
    </ol>
  );
}
