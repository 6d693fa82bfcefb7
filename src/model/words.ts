import type { WordsInput } from './articleInput.ts';

/** Verbatim words of one sentence in one or more parts, in their order there; shown joined by « … ». */
export type Words = readonly string[];

/** Verbatim words as one text, their parts joined by « … ». */
export function joinWords(words: Words): string {
  return words.join(' … ');
}

/** Verbatim words as they are settled: in parts, however their author wrote them. */
export function asWords(words: WordsInput): Words;
export function asWords(words: WordsInput | undefined): Words | undefined;
export function asWords(words: WordsInput | undefined): Words | undefined {
  return typeof words === 'string' ? [words] : words;
}

/** Where something stands in a text: from `start` up to and without `end`, in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** Whether two spans share a character. */
export function overlaps([begin, end]: Span, [from, to]: Span): boolean {
  return begin < to && from < end;
}

/** Whether a span lies within one of others. */
export function isWithin([begin, end]: Span, spans: readonly Span[]): boolean {
  return spans.some(([from, to]) => from <= begin && end <= to);
}

/** What is left of spans without others. */
export function withoutSpans(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  const apart = ([from, to]: Span, [begin, end]: Span): readonly Span[] => [
    [from, Math.min(to, begin)],
    [Math.max(from, end), to],
  ];
  const without = (left: readonly Span[], other: Span) =>
    left.flatMap((span) => apart(span, other)).filter(([from, to]) => from < to);
  return others.reduce(without, spans);
}

/** A span without white space at its ends. */
export function trimmed(text: string, [begin, end]: Span): Span {
  let [from, to] = [begin, end];
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return [from, to];
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that are written without spaces between words. */
export const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Every place where `part` stands in `text` at word boundaries: none lies between two letters, marks or digits, except where UAX #29 sees one in a script without spaces. */
export function occurrencesOf(part: string, text: string): readonly Span[] {
  if (part === '') return [];
  const found: Span[] = [];
  for (let start = text.indexOf(part); start !== -1; start = text.indexOf(part, start + 1)) {
    const end = start + part.length;
    if (!isInsideWord(text, start) && !isInsideWord(text, end)) found.push([start, end]);
  }
  return found;
}

/** Whether a place lies within a word. */
export function isInsideWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at).match(/.$/su)?.[0] ?? '';
  const after = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (!wordCharacter.test(before) || !wordCharacter.test(after)) return false;
  return !(unspaced.test(before + after) && startsWord(text, at));
}

function startsWord(text: string, at: number): boolean {
  return new Intl.Segmenter('en', { granularity: 'word' }).segment(text).containing(at)?.index === at;
}

/** Where each part of verbatim words first stands in a text. A part that does not stand there has no span: a draft is shown all the same, and the checks report it. */
export function spansOf(words: Words, text: string): readonly Span[] {
  return words.flatMap((part) => occurrencesOf(part, text).slice(0, 1));
}
