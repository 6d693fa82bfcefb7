import type { Fault, Subject } from './finding.ts';

/** The article's language is named as browsers and readers of the page know it: by a BCP 47 tag. */
export function lang({ article }: Subject): readonly Fault[] {
  if (isLanguageTag(article.lang)) return [];
  return [{ id: 'lang', code: 'languageUnknown', lang: article.lang }];
}

/** Whether a text is built as BCP 47 asks. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
