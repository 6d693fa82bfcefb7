import { primarySubtag } from '../model/primarySubtag.ts';
import type { Fault, Subject } from './finding.ts';

/** The article's language is a BCP 47 tag of a language. */
export function* lang({ article }: Subject): Generator<Fault> {
  if (!isLanguageTag(article.lang)) yield { id: 'lang', code: 'languageUnknown', lang: article.lang };
}

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Whether a text is a BCP 47 tag of a language: of two letters one that the platform knows, or of three; no longer one is registered. */
export function isLanguageTag(text: string): boolean {
  try {
    const language = primarySubtag(Intl.getCanonicalLocales(text)[0] ?? '');
    return language.length === 3 || (language.length === 2 && names.of(language) !== undefined);
  } catch {
    return false;
  }
}
