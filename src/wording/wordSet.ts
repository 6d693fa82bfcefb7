/** No word. */
export const nothing: ReadonlySet<string> = new Set();

/** A pattern that nothing matches. */
export const never = /(?!)/g;

/** The words of some lists, separated by white space, in each of their spellings. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(/\s+/)).flatMap((word) => (word ? [...spellingsOf(word)] : [])));
}

/** Several lists, each as a set of its words. */
export function wordSets<Name extends string>(lists: Readonly<Record<Name, string>>) {
  const sets = Object.entries<string>(lists).map(([name, list]) => [name, wordSet(list)]);
  return Object.fromEntries(sets) as Readonly<Record<Name, ReadonlySet<string>>>;
}

/** A word as in Germany and as in Switzerland, which has no «ß». */
export function spellingsOf(word: string): ReadonlySet<string> {
  return new Set([word, word.replaceAll('ß', 'ss')]);
}

/** The entries of a list, separated by commas, each in its words. */
export function entriesOf(list: string): readonly (readonly string[])[] {
  return list.split(',').map((entry) => entry.trim().split(/\s+/));
}

/** The same for entries of two words. */
export function pairsOf(list: string): readonly (readonly [string, string])[] {
  return entriesOf(list).map(([one = '', other = '']) => [one, other]);
}
