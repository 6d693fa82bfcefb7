import { unwrapped } from './unwrapped.ts';

/** A text without invisible characters, and how many harmful ones were removed. */
export type Cleaned = { readonly text: string; readonly removed: number };

/** Controls and bidi embeddings, as `check/characters.ts` rejects them. */
const harmful = /(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Removes from a text what no reading may contain: controls and embeddings. Lone surrogates become U+FFFD, line ends line feeds, and
 * tabs spaces. Soft hyphens and zero-width spaces, with which pages break lines, are removed too, as are the breaks of wrapped lines, and
 * ligatures become letters, and lines that show nothing empty. The result is in NFC.
 */
export function cleanText(given: string): Cleaned {
  const lined = given.replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replaceAll('\t', ' ');
  const removed = lined.match(harmful)?.length ?? 0;
  const text = lined
    .replaceAll(harmful, '')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/[\u00AD\u200B\uFEFF]/g, '')
    .replaceAll(/^(?:[^\S\n]|\p{Cf})+$/gmu, '')
    .replaceAll(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC');
  return { text: unwrapped(text), removed };
}
