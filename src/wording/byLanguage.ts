import { primarySubtag } from '../model/primarySubtag.ts';

/** Finds what a language (BCP 47) has in a table, by its first subtag; undefined for a language that is not in it. */
export function byLanguage<Thing>(table: Readonly<Record<string, Thing>>): (lang: string) => Thing | undefined {
  const things = new Map(Object.entries(table));
  return (lang) => things.get(primarySubtag(lang));
}
