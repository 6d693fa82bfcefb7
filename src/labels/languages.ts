/** The languages that the interface speaks, by their primary subtag (BCP 47): each has its table and its slugs. */
export const languages = ['de', 'en'] as const;

/** A language of the interface. */
export type Language = (typeof languages)[number];

/** What each is called in itself. */
export const languageNames: Readonly<Record<Language, string>> = { de: 'Deutsch', en: 'English' };

/** The language in which a site speaks of an article in this one (BCP 47): the same where there is a table for it, else English. */
export function languageFor(lang: string): Language {
  const primary = lang.toLowerCase().split('-')[0];
  return languages.find((language) => language === primary) ?? 'en';
}
