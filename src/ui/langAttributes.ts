import { labels } from '../labels/labels.ts';
import type { Article } from '../model/article.ts';
import { isNamedInArticle, type Lens } from '../model/lens.ts';

type LangAttributes = { readonly lang?: string; readonly dir?: Article['dir'] };

/** The attributes that words of the article need within the interface; none if both are in one language. */
export function langAttributes({ lang, dir }: Article): LangAttributes {
  return lang === labels.lang ? {} : { lang, dir };
}

/** The same for the name of a lens. */
export function langAttributesOfName(lens: Lens, article: Article): LangAttributes {
  return isNamedInArticle(lens) ? langAttributes(article) : {};
}
