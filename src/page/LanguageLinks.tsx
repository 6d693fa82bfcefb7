import { labels } from '../labels/labels.ts';
import { type Language, languageNames, languages } from '../labels/languages.ts';

/** Links to the same page in the other languages of the interface. */
export function LanguageLinks({ hrefIn }: { readonly hrefIn: (language: Language) => string }) {
  return languages
    .filter((language) => language !== labels.language)
    .map((language) => (
      <a key={language} href={hrefIn(language)} hrefLang={language} lang={language} rel="alternate">
        {languageNames[language]}
      </a>
    ));
}
