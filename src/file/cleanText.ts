import { unwrapped } from './unwrapped.ts';

/** A text without invisible characters, and how many harmful ones were removed. */
export type Cleaned = { readonly text: string; readonly removed: number };

/** Controls and bidi embeddings, as `check/characters.ts` rejects them. */
const harmful = /(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** The characters from 80 to 9F in Windows-1252, in which five are controls; some pages are read in Latin-1, in which all are. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Lines one below the other that a mail quotes. */
const quotedLines = /^>.*(?:\n>.*)+$/gm;

/**
 * Removes from a text what no reading may contain: controls and embeddings. Lone surrogates become U+FFFD, line ends line feeds, tabs
 * spaces, and quotation marks and dashes of Windows that were read as controls are such again. Soft hyphens and zero-width spaces, with which
 * pages break lines, are removed too, as are the marks of quoted mails and the breaks of wrapped lines. Ligatures become letters, and lines
 * that show nothing become empty. The result is in NFC.
 */
export function cleanText(given: string): Cleaned {
  const lined = given
    .replaceAll(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/[\u0080-\u009F]/g, asInWindows);
  const removed = lined.match(harmful)?.length ?? 0;
  const text = lined
    .replaceAll(harmful, '')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/[\u00AD\u200B\uFEFF]/g, '')
    .replaceAll(/^(?:[^\S\n]|\p{Cf})+$/gmu, '')
    .replaceAll(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .replaceAll(quotedLines, (lines) => lines.replaceAll(/^(?:> ?)+/gm, ''))
    .normalize('NFC');
  return { text: unwrapped(text), removed };
}

function asInWindows(control: string): string {
  return windows[control.charCodeAt(0) - 0x80] ?? '';
}
