import { labels } from '../labels/labels.ts';
import type { Article } from '../model/article.ts';
import { isNamedInArticle, type Lens } from '../model/lens.ts';

/** The attributes that words of the article need within the interface; none if both are in one language. */
type Language = { readonly lang?: string; readonly dir?: Article['dir'] };

/** The language and direction of an article's words within the interface. */
export function languageOf({ lang, dir }: Article): Language {
  return lang === labels.lang ? {} : { lang, dir };
}

/** The same for the name of a lens. */
export function languageOfName(lens: Lens, article: Article): Language {
  return isNamedInArticle(lens) ? languageOf(article) : {};
}
