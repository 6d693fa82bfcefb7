import { labels } from '../labels/labels.ts';
import { languageNames, languages } from '../labels/languages.ts';
import { slugs } from '../labels/slugs.ts';

/** The way to the workbench in each other language: the works are the same. The way to the site's root says in whose tree this page stands. */
export function OtherLanguages({ root }: { readonly root: string }) {
  return languages
    .filter((language) => language !== labels.language)
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
