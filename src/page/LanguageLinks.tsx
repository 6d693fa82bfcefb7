import { hrefIn } from '../addresses.ts';
import { labels } from '../labels/labels.ts';
import { languageNames, languages } from '../labels/languages.ts';
import type { Article } from '../model/article.ts';
import type { Lens } from '../model/lens.ts';

type Props = { readonly article: Article; readonly lens: Lens; readonly place: string | undefined };

/** Links to the same lens and place in the other languages of the interface. */
export function LanguageLinks({ article, lens, place }: Props) {
  return languages
    .filter((language) => language !== labels.language)
    .map((language) => (
      <a
        key={language}
        href={hrefIn(language, lens, article, place)}
        hrefLang={language}
        lang={language}
        rel="alternate"
      >
        {languageNames[language]}
      </a>
    ));
}
