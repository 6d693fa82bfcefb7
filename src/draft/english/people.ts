import { english } from '../../wording/english/english.ts';
import { lowerAt, lowerWords, type Range, separates, type Token } from '../tokens.ts';
import { isCapitalised, isPlural } from './wordKinds.ts';

/** Whether a noun phrase may be somebody who says something, rather than a number, a time or nobody. */
export function maySpeak(tokens: readonly Token[], [from, to]: Range): boolean {
  const phrase = tokens.slice(from, to).filter(({ kind }) => kind !== 'aside');
  const [first] = phrase;
  // «No group said», «Nobody said», but «No 10 said»
  const isNo = /^(?:no|none|neither)$/.test(first?.lower ?? '') && phrase[1]?.kind === 'word';
  if (!first || isNo || first.lower === 'nobody') return false;
  // “I”, “we’ve”, “It’s”
  if (phrase.length === 1 && /^(?:i|we)(?:['’]|$)|^(?:it|that|there|what)['’]s$/.test(first.lower)) return false;
  if (phrase.length === 1 && english.pronouns.has(first.lower)) return first.lower !== 'who';
  // “a number expected to triple”, “these days”
  const words = lowerWords(phrase);
  if (/^(?:these|those|most|some) (?:day|night|morning|evening)s(?: |$)/.test(words)) return false;
  if (/^(?:an?|the) (?:number|total|sum|amount|figure)(?: |$)/.test(words)) return false;
  const starts =
    english.determiners.has(first.lower) ||
    isCapitalised(first) ||
    isCapitalised(phrase.at(-1)) ||
    isCapitalised(headsOf(phrase).at(-1)) ||
    first.kind === 'name' ||
    // “…, new research suggests”
    headsOf(phrase).at(-1)?.lower === 'research' ||
    // “more than half of those surveyed”
    (/^(?:half|thirds?|quarters?)$/.test(first.lower) && lowerAt(phrase, 1) === 'of') ||
    headsOf(phrase).some(isPlural);
  return starts && !english.prepositions.has(first.lower) && !english.times.has(first.lower);
}

/** Whether a phrase surely is of somebody by its words: a name, an office, a body, people whom nobody names. */
export function isSomebody(tokens: readonly Token[], [from, to]: Range): boolean {
  const [head] = headsOf(tokens.slice(from, to)).slice(-1);
  if (!head) return false;
  const { offices, authorities, bodies, unnamed, pronouns, standsAlone } = english;
  const isCalled = [offices, authorities, bodies, unnamed].some((words) => words.test(head.lower));
  // “Sales fell”: at the beginning of a sentence, any word has a capital.
  const isName = isCapitalised(head) && !(from === 0 && to === 1 && isPlural(head));
  const isAlone = to === from + 1 && (standsAlone.has(head.lower) || head.lower === 'others');
  return isName || isAlone || pronouns.has(head.lower) || isCalled;
}

/** Whether a phrase is of people or bodies of which a text tells by what they are: “train operators”, “rights groups”, “Ukraine’s allies”. */
export function arePeople(phrase: readonly Token[]): boolean {
  const [head] = headsOf(phrase).slice(-1);
  return isActing(head?.lower ?? '');
}

/** Whether a noun is of people or a body. */
export function isActing(noun: string): boolean {
  const one = noun.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');
  const { offices, authorities, bodies, unnamed, people, outlets, groups } = english;
  const kinds = [offices, authorities, bodies, unnamed, people, outlets, groups];
  return kinds.some((words) => words.test(one) || words.test(noun));
}

/** Whether a phrase is of either. */
export function isOfPeople(tokens: readonly Token[], range: Range): boolean {
  return isSomebody(tokens, range) || arePeople(tokens.slice(...range));
}

/** Whether a phrase is of a text or of what one holds: “a study”, “CCTV footage from the bank”. */
export function isOfText(phrase: readonly Token[]): boolean {
  const [head] = headsOf(phrase).slice(-1);
  return head !== undefined && english.documents.test(head.lower);
}

/** The words of which one is the noun that a phrase is about: «data from the exchange», “the owners, a family”. */
export function headsOf(phrase: readonly Token[]): readonly Token[] {
  // “one of the men”
  if (english.standsAlone.has(lowerAt(phrase, 0)) && lowerAt(phrase, 1) === 'of' && phrase.length > 2)
    return headsOf(phrase.slice(2));
  // “University of Bath researchers”, but not “Residents of Bath”
  const of = phrase.findIndex(({ lower }) => lower === 'of');
  const [last] = phrase.slice(-1);
  const isNamed = [phrase[of - 1], phrase[of + 1]].every(isCapitalised) && !isPlural(phrase[of - 1]);
  if (isNamed && isPlural(last) && !isCapitalised(last)) return phrase.slice(-1);
  const joined = phrase.findIndex(
    (token) => separates(token) || english.joiners.has(token.lower) || /^(?:including|such|by)$/.test(token.lower),
  );
  return joined < 0 ? phrase.slice(-1) : phrase.slice(0, joined);
}

/** “mother”, “uncle” */
export function isCalledKin(lower: string): boolean {
  return Object.values(english.kin).some((words) => words.test(lower));
}
