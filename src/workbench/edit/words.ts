import { onlyParts } from '../../draft/verbatim.ts';
import type { WordsInput } from '../../model/articleInput.ts';
import { isWithin, partsOf, type Span, spansOf } from '../../model/words.ts';

/** Where verbatim words stand in a text, a span for each part; undefined if a part is missing. */
export function spansIn(text: string, words: WordsInput): readonly Span[] | undefined {
  const parts = partsOf(words);
  const spans = spansOf(parts, text);
  return spans.length === parts.length ? spans : undefined;
}

/** Whether a text contains all parts of verbatim words. */
export function stands(words: WordsInput, text: string): boolean {
  return spansIn(text, words) !== undefined;
}

/** The same words in a longer text that contains theirs at an offset, extended if they would occur twice. */
export function refit(words: WordsInput, text: string, longer: string, offset: number): WordsInput {
  const spans = spansIn(text, words)?.map(([begin, end]) => [begin + offset, end + offset] as const);
  return (spans && onlyParts(longer, spans)) ?? words;
}

/** What is chosen after a word is tapped: this word, everything up to it, or nothing if it was the only one. */
export function spanWith(chosen: Span | undefined, [begin, end]: Span): Span | undefined {
  if (!chosen) return [begin, end];
  if (chosen[0] === begin && chosen[1] === end) return undefined;
  return isWithin([begin, end], [chosen]) ? [begin, end] : [Math.min(chosen[0], begin), Math.max(chosen[1], end)];
}
