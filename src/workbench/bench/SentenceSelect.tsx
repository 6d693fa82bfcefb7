import { labels } from '../../labels/labels.ts';
import type { Article } from '../../model/article.ts';

type Props = {
  readonly label: string;
  readonly article: Article;
  /** The ids of the sentences to choose from. */
  readonly among: readonly string[];
  readonly value: string;
  readonly onChange: (id: string) => void;
};

/** So much of a sentence is enough to know it by. */
const mostLetters = 48;

/** One of some sentences of the text. */
export function SentenceSelect({ label, article, among, value, onChange }: Props) {
  const all = article.sentences.filter(({ id }) => among.includes(id) || id === value);
  return (
    <label>
      {label}
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        {all.map(({ id, number, text }) => (
          <option key={id} value={id} lang={article.lang}>
            {`${labels.sentence(number)}: ${text.length > mostLetters ? `${text.slice(0, mostLetters)} …` : text}`}
          </option>
        ))}
      </select>
    </label>
  );
}
