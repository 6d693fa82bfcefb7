/** The words of some lists, separated by white space, in each of their spellings. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(/\s+/)).flatMap((word) => (word ? [...spellingsOf(word)] : [])));
}

/** A word as in Germany and as in Switzerland, which has no «ß». */
export function spellingsOf(word: string): ReadonlySet<string> {
  return new Set([word, word.replaceAll('ß', 'ss')]);
}
