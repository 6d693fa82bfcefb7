import { onlyParts } from '../../draft/verbatim.ts';
import type { WordsInput } from '../../model/articleInput.ts';
import { asWords, isWithin, type Span, spansOf, trimmed, unspaced } from '../../model/words.ts';

const word = /[\p{L}\p{M}\p{N}]+(?:[-’'.,:/&][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text, as they are tapped and stepped through; where none stand between spaces, as UAX #29 sees them. */
export function wordsIn(text: string): readonly Span[] {
  if (unspaced.test(text)) {
    const segments = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)];
    return segments.flatMap(({ index, segment, isWordLike }) => (isWordLike ? [[index, index + segment.length]] : []));
  }
  return [...text.matchAll(word)].map(({ index, 0: found }) => [index, index + found.length]);
}

/** Where verbatim words stand in a text, a span for each part; undefined if a part is missing. */
export function spansIn(text: string, words: WordsInput): readonly Span[] | undefined {
  const parts = asWords(words);
  const spans = spansOf(parts, text);
  return spans.length === parts.length ? spans : undefined;
}

/** Whether a text contains all parts of verbatim words. */
export function stands(words: WordsInput, text: string): boolean {
  return spansIn(text, words) !== undefined;
}

/** Whether verbatim words of a text stand within others. */
export function covers(text: string, outer: WordsInput, inner: WordsInput): boolean {
  const spans = spansIn(text, outer) ?? [];
  return spansIn(text, inner)?.every((span) => isWithin(span, spans)) ?? false;
}

/** The same words in a longer text that contains theirs at an offset, extended if they would occur twice. */
export function refit(words: WordsInput, text: string, longer: string, offset: number): WordsInput {
  const spans = spansIn(text, words)?.map(([begin, end]) => [begin + offset, end + offset] as const);
  return (spans && onlyParts(longer, spans)) ?? words;
}

/** Chosen words of a text, extended to be unique in it; undefined if there are none, or none that can be. */
export function wordsChosen(text: string, chosen: readonly Span[]): WordsInput | undefined {
  return onlyParts(
    text,
    chosen.map((span) => trimmed(text, span)),
  );
}

/** What is chosen after a word is tapped: this word, everything up to it, or nothing if it was the only one. */
export function spanWith(chosen: Span | undefined, [begin, end]: Span): Span | undefined {
  if (!chosen) return [begin, end];
  if (chosen[0] === begin && chosen[1] === end) return undefined;
  return isWithin([begin, end], [chosen]) ? [begin, end] : [Math.min(chosen[0], begin), Math.max(chosen[1], end)];
}

/** Spans in text order, merged where only white space is between them. */
export function unionOf(ranges: readonly Span[], text: string): readonly Span[] {
  const merged: Span[] = [];
  for (const [begin, end] of ranges.toSorted(([one], [other]) => one - other)) {
    const last = merged.at(-1);
    if (last && text.slice(last[1], begin).trim() === '') merged.splice(-1, 1, [last[0], Math.max(last[1], end)]);
    else merged.push([begin, end]);
  }
  return merged;
}
