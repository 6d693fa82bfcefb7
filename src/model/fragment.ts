/** Verbatim words of one sentence in one or more parts, in their order there; shown joined by « … ». */
export type Fragment = readonly string[];

/** A half-open range in a text, in UTF-16 code units. */
export type Range = { readonly start: number; readonly end: number };

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

/** Every place where `part` stands in `text` at word boundaries (Unicode letters, marks and digits make words). */
export function occurrencesOf(part: string, text: string): readonly Range[] {
  if (part === '') return [];
  const found: Range[] = [];
  for (let start = text.indexOf(part); start !== -1; start = text.indexOf(part, start + 1)) {
    const end = start + part.length;
    if (!splitsWord(text, start) && !splitsWord(text, end)) found.push({ start, end });
  }
  return found;
}

function splitsWord(text: string, at: number): boolean {
  const before = text.slice(0, at).match(/.$/su)?.[0] ?? '';
  const after = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return wordCharacter.test(before) && wordCharacter.test(after);
}

/** The ranges of a fragment's parts in its sentence. Throws a RangeError where a part is not found: the checks catch that earlier. */
export function rangesOf(fragment: Fragment, text: string): readonly Range[] {
  return fragment.map((part) => {
    const [range] = occurrencesOf(part, text);
    if (range === undefined) throw new RangeError(`«${part}» is not in «${text}»`);
    return range;
  });
}
