import { labels } from '../labels/labels.ts';
import type { Article } from '../model/article.ts';
import { isNamedInArticle, type Lens } from '../model/lens.ts';

/** The attributes that words of the article need among the interface's; none where both are in one language. */
type Language = { readonly lang?: string; readonly dir?: Article['dir'] };

/** In which language and direction an article's words are, where they stand among the interface's. */
export function languageOf({ lang, dir }: Article): Language {
  return lang === labels.lang ? {} : { lang, dir };
}

/** The same for the name of a lens. */
export function languageOfName(lens: Lens, article: Article): Language {
  return isNamedInArticle(lens) ? languageOf(article) : {};
}
