import { onlyWords } from '../../draft/verbatim.ts';
import type { WordsInput } from '../../model/articleInput.ts';
import { partsOf, type Span, spansOf } from '../../model/words.ts';

/** Where verbatim words stand in a text, a span for each of their parts; undefined unless all of them do. */
export function spansIn(text: string, words: WordsInput): readonly Span[] | undefined {
  const parts = partsOf(words);
  const spans = spansOf(parts, text);
  return spans.length === parts.length ? spans : undefined;
}

/** Whether all of verbatim words stand in a text. */
export function stands(words: WordsInput, text: string): boolean {
  return spansIn(text, words) !== undefined;
}

/** The same words in a longer text in which they stand at an offset: with more words beside them where they would stand twice. */
export function refit(words: WordsInput, text: string, longer: string, offset: number): WordsInput {
  const parts = (spansIn(text, words) ?? []).map(([begin, end]) => onlyWords(longer, [begin + offset, end + offset]));
  const found = parts.filter((part) => part !== undefined);
  const [first, ...others] = found;
  if (first === undefined || found.length < partsOf(words).length) return words;
  return others.length === 0 ? first : [first, ...others];
}

/** A span without the blanks at its ends. */
export function trimmed(text: string, [begin, end]: Span): Span {
  const words = text.slice(begin, end);
  const start = begin + words.length - words.trimStart().length;
  return [start, Math.max(start, end - (words.length - words.trimEnd().length))];
}

/** What is chosen once a word is tapped: this word, all up to it, or nothing where it was the only one. */
export function spanWith(chosen: Span | undefined, [begin, end]: Span): Span | undefined {
  if (!chosen) return [begin, end];
  if (chosen[0] === begin && chosen[1] === end) return undefined;
  const isWithin = chosen[0] <= begin && end <= chosen[1];
  return isWithin ? [begin, end] : [Math.min(chosen[0], begin), Math.max(chosen[1], end)];
}
