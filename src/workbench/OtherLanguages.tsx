import { languageNames, languages } from '../words/languages.ts';
import { slugs } from '../words/slugs.ts';
import { words } from '../words/words.ts';

/** The way to the workbench in each other language: the works are the same. The way to the site's root says in whose tree this page stands. */
export function OtherLanguages({ root }: { readonly root: string }) {
  return languages
    .filter((language) => language !== words.language)
    .map((language) => (
      <a
        key={language}
        href={`${root === '' ? `${language}/` : root}${slugs[language].workbench}/`}
        hrefLang={language}
        lang={language}
        target="_self"
      >
        {languageNames[language]}
      </a>
    ));
}
