import { occurrencesOf, overlaps, type Span } from '../model/words.ts';
import { datesIn } from './dates.ts';
import type { Grammar } from './grammar.ts';

/** The time words of a sentence that give no date and are in none of the names in quotation marks, in order. Each occurs in it only once. */
export function timeWordsIn(
  sentence: string,
  names: readonly Span[],
  { lexicon, wording }: Grammar,
): readonly string[] {
  const { timeWords, timePhrases } = lexicon;
  const taken: Span[] = [...names, ...datesIn(sentence, wording.dates).map(({ span }) => span)];
  const found: { readonly at: number; readonly words: string }[] = [];
  const take = (at: number, words: string) => {
    const end = at + words.length;
    if (taken.some((other) => overlaps(other, [at, end])) || occurrencesOf(words, sentence).length !== 1) return;
    taken.push([at, end]);
    found.push({ at, words });
  };
  for (const { index, 0: words } of sentence.replaceAll(/\s/g, ' ').matchAll(timePhrases))
    take(index, sentence.slice(index, index + words.length));
  for (const { index, 0: word } of sentence.matchAll(/[\p{L}\p{M}]+/gu)) {
    // «der Morgen» is not «morgen», but at the beginning of a sentence both are capitalised.
    const isWithin = /[\p{L}\p{N},] $/u.test(sentence.slice(Math.max(0, index - 2), index));
    if (timeWords.has(isWithin ? word : word.toLowerCase())) take(index, word);
  }
  return found.sort((one, other) => one.at - other.at).map(({ words }) => words);
}
