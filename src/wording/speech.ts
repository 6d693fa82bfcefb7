import type { FormCues } from './formCues.ts';

/** From this many words on it is speech; fewer are enough where a colon or a comma sets them apart. */
const fewestWords = { within: 6, apart: 3 };

/**
 * Whether quoted words are somebody's beyond doubt, by what stands before and after them: they end like a sentence, or are enough words and
 * not only ones that begin with a capital. Anything else can be a term, a title or a name too, and may be read as either.
 */
export function isSpeech(
  words: string,
  [before, after]: readonly [string, string],
  cues: Pick<FormCues, 'isNameOfThing'> | undefined,
): boolean {
  if (/[.!?…。！？؟]$/u.test(words)) return true;
  // «der Chef der „New York Times“, sagte»
  if (/\p{Lu}/u.test(words) && !/(?<![\p{L}\p{M}\p{N}'’-])\p{Ll}/u.test(words)) return false;
  if (cues?.isNameOfThing(words)) return false;
  const apart = endsWithColon(before) || /[,،、]$/u.test(words) || /^\s*[,،、]/u.test(after);
  return wordCount(words) >= (apart ? fewestWords.apart : fewestWords.within);
}

/** Whether a text announces what follows it. */
export function endsWithColon(text: string): boolean {
  return /[:：]\s*$/u.test(text);
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The number of words according to UAX #29, which also finds them in scripts without spaces. */
export function wordCount(text: string): number {
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}

/** Quoted words without the marks around them. */
export function bare(text: string): string {
  return text.replace(/^[«»„“‚‘‹›”「『"״'\s]+|[«»“”’‘‹›」』"״'\s]+$/gu, '');
}
