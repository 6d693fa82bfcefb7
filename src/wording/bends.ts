import type { Words } from '../model/words.ts';

const stemLength = 4;

/** Whether words may be an inflection of a name: one of them contains the beginning of a word of it. */
export function bends(words: Words, name: string): boolean {
  const stems = name.split(/[\s-]+/).map((word) => word.toLowerCase().slice(0, stemLength));
  return words.some((word) => stems.some((stem) => word.toLowerCase().includes(stem)));
}
