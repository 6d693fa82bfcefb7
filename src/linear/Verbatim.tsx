import { labels } from '../labels/labels.ts';
import type { Article } from '../model/article.ts';
import type { Words } from '../model/words.ts';
import { languageOf } from '../ui/languageOf.ts';

type Props = { readonly words: Words; readonly article: Article };

/** Verbatim words of the article, in the interface's quotation marks. */
export function Verbatim({ words, article }: Props) {
  return (
    <span className="verbatim" {...languageOf(article)}>
      {labels.quote(words)}
    </span>
  );
}
