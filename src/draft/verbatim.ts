import type { WordsInput } from '../model/articleInput.ts';
import { occurrencesOf, type Span } from '../model/words.ts';

/**
 * The words in a span of a sentence, extended by as many neighbouring words as it takes to occur only once.
 * Undefined if the span does not end at word boundaries.
 */
export function onlyWords(sentence: string, [begin, end]: Span): string | undefined {
  let [from, to] = [begin, end];
  for (let widened = 0; widened < 12; widened++) {
    const words = sentence.slice(from, to);
    const found = occurrencesOf(words, sentence);
    if (found.length === 1 && found[0]?.[0] === from) return words;
    if (found.every(([start]) => start !== from)) return undefined;
    // «200'000» is one word.
    const right =
      /^[^\p{L}\p{N}]*[\p{L}\p{M}\p{N}]+(?:[’'.,\u00A0\u202F]\p{N}+)*/u.exec(sentence.slice(to, to + 80))?.[0].length ??
      0;
    const left =
      right > 0
        ? 0
        : (/[\p{L}\p{M}\p{N}]+[^\p{L}\p{N}]*$/u.exec(sentence.slice(Math.max(0, from - 80), from))?.[0].length ?? 0);
    if (right + left === 0) return undefined;
    [from, to] = [from - left, to + right];
  }
  return undefined;
}

/** Such words for several spans; undefined unless each is unique and they are in order. */
export function onlyParts(sentence: string, spans: readonly Span[]): WordsInput | undefined {
  const parts: string[] = [];
  let at = -1;
  for (const span of spans) {
    const words = onlyWords(sentence, span);
    const [found] = words === undefined ? [] : occurrencesOf(words, sentence);
    if (words === undefined || found === undefined || found[0] < at) return undefined;
    parts.push(words);
    at = found[1];
  }
  return wordsFrom(parts);
}

/** Verbatim words as an author writes them, a single part by itself; undefined if there are none. */
export function wordsFrom([first, ...others]: readonly string[]): WordsInput | undefined {
  return first === undefined || others.length === 0 ? first : [first, ...others];
}
