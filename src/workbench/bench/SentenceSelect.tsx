import type { ComponentProps } from 'react';
import { labels } from '../../labels/labels.ts';
import { useArticle } from '../../ui/article.ts';
import { sentenceOf } from '../sentenceOf.ts';
import { Select } from './Select.tsx';

type Props = Omit<ComponentProps<typeof Select<string>>, 'among' | 'lang'> & {
  /** The ids of the sentences to choose from. */
  readonly among: readonly string[];
};

/** How many characters of a sentence are enough to recognise it. */
const mostLetters = 48;

export function SentenceSelect({ among, value, ...rest }: Props) {
  const article = useArticle();
  const all = [...new Set([...among, value])]
    .flatMap((id) => sentenceOf(article, id) ?? [])
    .toSorted((one, other) => one.number - other.number);
  const textOf = ({ number, text }: (typeof all)[number]) =>
    `${labels.sentence(number)}: ${text.length > mostLetters ? `${text.slice(0, mostLetters)} …` : text}`;
  return <Select {...rest} value={value} among={all.map((one) => [one.id, textOf(one)])} lang={article.lang} />;
}
