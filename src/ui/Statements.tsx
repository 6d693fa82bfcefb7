import type { Sentence } from '../model/article.ts';
import { isLong } from '../model/excerpt.ts';
import { type Lens, sentencesIn } from '../model/lens.ts';
import { useArticle } from './article.ts';
import { Statement } from './Statement.tsx';
import { StatementNumbers } from './StatementNumbers.tsx';
import styles from './Statements.module.css';

type Props = {
  readonly lens: Lens;
  readonly place: string | undefined;
  readonly sentences?: readonly Sentence[];
};

/** More sentences than this of a long article are not quoted beside it. */
const mostQuoted = 40;

/** The sentences that a lens lights up, quoted in reading order or in the order given; nothing if there are none. */
export function Statements({ lens, place, sentences: given }: Props) {
  const article = useArticle();
  const sentences = given ?? sentencesIn(lens, article);
  if (sentences.length === 0) return null;
  if (sentences.length > mostQuoted && isLong(article)) {
    return <StatementNumbers sentences={sentences} lens={lens} />;
  }
  return (
    <ol className={styles.statements}>
      {sentences.map((sentence) => (
        <Statement key={sentence.id} sentence={sentence} lens={lens} isPlace={place === sentence.id} />
      ))}
    </ol>
  );
}
