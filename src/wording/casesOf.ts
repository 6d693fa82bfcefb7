/** What a word may end in that is in the genitive or another case: «Amtes», «Experten», «Bündnisses». */
const endings = ['s', 'n', 'es', 'en', 'ses'];
/** The ending of an adjective in the nominative, and what it may be in another case: «iranisches», «des iranischen». */
const nominative = /(?<=\p{L}{3})e[rs]?$/u;
const adjectives = ['e', 'em', 'en', 'er', 'es'];

/** The words within a text or a name, parted by everything else: «iranisches», «Vize», «Minister». */
export function wordsWithin(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** A word of a name, and what it may look like in another case: «Bundesamt» and «Bundesamtes», «iranisches» and «iranischen». */
export function casesOf(word: string): readonly string[] {
  const nouns = word.length > 2 ? endings.map((ending) => word + ending) : [];
  const bent = nominative.test(word) ? adjectives.map((ending) => word.replace(nominative, ending)) : [];
  return [word, ...nouns, ...bent];
}
