import type { Article, Sentence } from '../model/article.ts';
import { type Lens, lightOf, sentencesIn } from '../model/lens.ts';
import { Statement } from './Statement.tsx';
import styles from './Statements.module.css';

type Props = {
  readonly article: Article;
  readonly lens: Lens;
  readonly place: string | undefined;
  readonly sentences?: readonly Sentence[];
};

/** The sentences a lens lights up, quoted one under the other, in reading order or in another; nothing where it lights up none. */
export function Statements({ article, lens, place, sentences = sentencesIn(lens, article) }: Props) {
  if (sentences.length === 0) return null;
  return (
    <ol className={styles.statements}>
      {sentences.map((sentence) => (
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
