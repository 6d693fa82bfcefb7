import { labels } from '../labels/labels.ts';
import type { Article } from '../model/article.ts';
import type { Fragment } from '../model/fragment.ts';
import { languageOf } from '../ui/languageOf.ts';

type Props = { readonly fragment: Fragment; readonly article: Article };

/** Verbatim words of the article, in the interface's quotation marks. */
export function Verbatim({ fragment, article }: Props) {
  return (
    <span className="verbatim" {...languageOf(article)}>
      {labels.quote(fragment)}
    </span>
  );
}
