/** Verbatim words of one sentence in one or more parts, in their order there; shown joined by « … ». */
export type Fragment = readonly string[];

/** Verbatim words as one text. */
export function asOneText(fragment: Fragment): string {
  return fragment.join(' … ');
}

/** A half-open range in a text, in UTF-16 code units. */
export type TextRange = { readonly start: number; readonly end: number };

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that put no space between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Every place where `part` stands in `text` at word boundaries: between letters, marks and digits of Unicode there is none, or where a script has no spaces, those of UAX #29. */
export function occurrencesOf(part: string, text: string): readonly TextRange[] {
  if (part === '') return [];
  const found: TextRange[] = [];
  for (let start = text.indexOf(part); start !== -1; start = text.indexOf(part, start + 1)) {
    const end = start + part.length;
    if (!splitsWord(text, start) && !splitsWord(text, end)) found.push({ start, end });
  }
  return found;
}

function splitsWord(text: string, at: number): boolean {
  const before = text.slice(0, at).match(/.$/su)?.[0] ?? '';
  const after = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (!wordCharacter.test(before) || !wordCharacter.test(after)) return false;
  return !(unspaced.test(before + after) && startsWord(text, at));
}

function startsWord(text: string, at: number): boolean {
  return new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text).containing(at)?.index === at;
}

/** The ranges of a fragment's parts in its sentence. A part that is not found has none: a draft shows as it stands, and the checks say so. */
export function rangesOf(fragment: Fragment, text: string): readonly TextRange[] {
  return fragment.flatMap((part) => occurrencesOf(part, text).slice(0, 1));
}
