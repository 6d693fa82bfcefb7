import type { Words } from '../model/words.ts';
import { beginsWord } from './beginsWord.ts';

const stemLength = 4;

/** Whether words may be an inflection of a name: a word of them has the beginning of a word of it. */
export function bends(words: Words, name: string): boolean {
  const stems = name
    .toLowerCase()
    .split(/[\s-]+/)
    .flatMap((word) => word.slice(0, stemLength) || []);
  return words.some((word) => stems.some((stem) => beginsWord(stem, word.toLowerCase())));
}
