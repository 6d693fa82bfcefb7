import { labels } from '../labels/labels.ts';
import { languageNames, languages } from '../labels/languages.ts';
import { slugs } from '../labels/slugs.ts';

/** Links to the workbench in the other languages, which has the same works. */
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
