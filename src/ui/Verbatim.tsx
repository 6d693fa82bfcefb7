import { labels } from '../labels/labels.ts';
import type { Words } from '../model/words.ts';
import { useArticle } from './article.ts';
import { langAttributes } from './langAttributes.ts';

/** Verbatim words of the article, in the interface's quotation marks. */
export function Verbatim({ words }: { readonly words: Words }) {
  return (
    <span className="verbatim" {...langAttributes(useArticle())}>
      {labels.quote(words)}
    </span>
  );
}
