import type { Finding, Subject } from './finding.ts';

/** The article's language is named as browsers and readers of the page know it: by a BCP 47 tag. */
export function lang({ article, file }: Subject): readonly Finding[] {
  if (isLanguageTag(article.lang)) return [];
  return [{ file, id: 'lang', message: `«${article.lang}» ist kein Sprachkürzel nach BCP 47 (wie «de-CH»).` }];
}

/** Whether a text is built as BCP 47 asks. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
