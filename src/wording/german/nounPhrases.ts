import { wordSet } from '../wordSet.ts';
import { words } from './words.ts';

/** What begins a phrase or joins two, so that an adjective may follow. */
const opens = wordSet(words.determiners, words.prepositions, words.coordinators);
const adverbs = wordSet(words.adverbs);

/** Whether words are only nouns with what belongs to them, without a verb: «Der Grund für die lange Pause», «Umbau oder Abriss». */
export function isNounPhrase(text: string): boolean {
  let opened = true;
  for (const [word] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*/gu)) {
    const isAdjective = opened && /e[mnrs]?$/.test(word);
    if (opens.has(word.toLowerCase())) opened = true;
    else if (/^[\p{Lu}\p{N}]/u.test(word)) opened = false;
    else if (!adverbs.has(word) && !isAdjective) return false;
  }
  return true;
}
