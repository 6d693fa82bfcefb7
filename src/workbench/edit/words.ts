import { onlyWords } from '../../draft/verbatim.ts';
import type { WordsInput } from '../../model/articleInput.ts';
import { occurrencesOf } from '../../model/fragment.ts';

/** Where something stands in a sentence. */
export type Range = readonly [begin: number, end: number];

/** The parts of verbatim words. */
export function partsOf(words: WordsInput): readonly string[] {
  return typeof words === 'string' ? [words] : words;
}

/** Where verbatim words stand in a text, a range for each of their parts; undefined unless all of them do. */
export function rangesIn(text: string, words: WordsInput): readonly Range[] | undefined {
  const ranges = partsOf(words).flatMap((part): readonly Range[] => {
    const [found] = occurrencesOf(part, text);
    return found ? [[found.start, found.end]] : [];
  });
  return ranges.length === partsOf(words).length ? ranges : undefined;
}

/** Whether all of verbatim words stand in a text. */
export function stands(words: WordsInput, text: string): boolean {
  return rangesIn(text, words) !== undefined;
}

/** The same words in a longer text in which they stand at an offset: with more words beside them where they would stand twice. */
export function refit(words: WordsInput, text: string, longer: string, offset: number): WordsInput {
  const parts = (rangesIn(text, words) ?? []).map(([begin, end]) => onlyWords(longer, [begin + offset, end + offset]));
  const found = parts.filter((part) => part !== undefined);
  const [first, ...others] = found;
  if (first === undefined || found.length < partsOf(words).length) return words;
  return others.length === 0 ? first : [first, ...others];
}

/** A range without the blanks at its ends. */
export function trimmedRange(text: string, [begin, end]: Range): Range {
  const words = text.slice(begin, end);
  const start = begin + words.length - words.trimStart().length;
  return [start, Math.max(start, end - (words.length - words.trimEnd().length))];
}

/** What is chosen once a word is tapped: this word, all up to it, or nothing where it was the only one. */
export function rangeWith(range: Range | undefined, [begin, end]: Range): Range | undefined {
  if (!range) return [begin, end];
  if (range[0] === begin && range[1] === end) return undefined;
  const isWithin = range[0] <= begin && end <= range[1];
  return isWithin ? [begin, end] : [Math.min(range[0], begin), Math.max(range[1], end)];
}
