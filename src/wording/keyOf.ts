import { adjectivalNouns } from './german/adjectivalNouns.ts';

const ending = new RegExp(`(?<=\\p{L}{3})(?:innen|in|ens|en|es|s|n|e|(?<=${adjectivalNouns})er)$`, 'u');

/** A word without its marks and its case ending, the same wherever a name occurs. */
export function keyOf(word: string): string {
  return word
    .replace(/[«»„“”"’']/gu, '')
    .replace(/\.$/, '')
    .replace(ending, '');
}
