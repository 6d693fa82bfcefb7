import { wordSet } from '../wordSet.ts';
import { who } from './who.ts';
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

/** What names of things begin with, beside bodies: works, laws, prizes, groups. */
const things =
  /(?:gesetz|verordnung|abkommen|vertrag|preis|orden|zeichen|medaille|programm|fonds|allianz|koalition|bewegung|(?<!ver)rat|bund|union|liga|forum|kommission|kampagne|initiative|netzwerk|reporter|ärzte)(?:e?s)?$/;

/** Whether words are surely the name of a body or a work: «Rat für nationale Sicherheit», «Gesellschaft zur Förderung der Künste». */
export function isNameOfThing(words: string): boolean {
  const [, noun = ''] =
    /^(?:\p{Lu}[\p{L}-]* )*(\p{Lu}[\p{L}-]*) (?:für|gegen|mit|ohne|über|von|vom|zu|zum|zur) /u.exec(words) ?? [];
  return [things, who.bodies, who.authorities].some((kinds) => kinds.test(noun.toLowerCase())) && isNounPhrase(words);
}
