import { primarySubtag } from '../model/primarySubtag.ts';

/** The languages of the interface, by primary subtag (BCP 47). */
export const languages = ['de', 'en'] as const;

export type Language = (typeof languages)[number];

/** The name of each language in that language. */
export const languageNames: Readonly<Record<Language, string>> = { de: 'Deutsch', en: 'English' };

/** The interface's language for an article in a language (BCP 47): the same if there is a table for it, else English. */
export function languageFor(lang: string): Language {
  return languages.find((language) => language === primarySubtag(lang)) ?? 'en';
}
