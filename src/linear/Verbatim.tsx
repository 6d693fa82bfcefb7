import type { Article } from '../model/article.ts';
import type { Fragment } from '../model/fragment.ts';
import { languageOf } from '../ui/languageOf.ts';
import { words } from '../words/words.ts';

type Props = { readonly fragment: Fragment; readonly article: Article };

/** Verbatim words of the article, in the interface's quotation marks. */
export function Verbatim({ fragment, article }: Props) {
  return (
    <span className="verbatim" {...languageOf(article)}>
      {words.quote(fragment)}
    </span>
  );
}
