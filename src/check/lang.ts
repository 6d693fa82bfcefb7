import type { Fault, Subject } from './finding.ts';

/** The article's language is a valid and known BCP 47 tag. */
export function lang({ article }: Subject): readonly Fault[] {
  if (isLanguageTag(article.lang)) return [];
  return [{ id: 'lang', code: 'languageUnknown', lang: article.lang }];
}

/** Whether a text is a well-formed BCP 47 tag. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
