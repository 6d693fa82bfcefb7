/** A text without what nobody sees in it, and how many characters that could have turned around or ended what stands beside them are left out. */
export type Cleaned = { readonly text: string; readonly removed: number };

/** Controls and bidi embeddings, as `check/characters.ts` refuses them. */
const harmful = /(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Takes from a text what no reading may hold: controls and embeddings; halves of a pair become U+FFFD; lines end with a line feed, and a
 * tab is a blank. Soft hyphens and blanks without width, with which pages break lines, are no part of it. In Unicode Normalization Form C.
 */
export function cleanText(given: string): Cleaned {
  const lined = given.replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replaceAll('\t', ' ');
  const removed = lined.match(harmful)?.length ?? 0;
  const text = lined
    .replaceAll(harmful, '')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/[\u00AD\u200B\uFEFF]/g, '')
    .normalize('NFC');
  return { text, removed };
}
