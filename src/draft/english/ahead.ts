import { english, englishWording } from '../../wording/english/english.ts';
import { lowerAt, type Token } from '../tokens.ts';
import { isOfPeople } from './people.ts';
import {
  baseOf,
  isAdverb,
  isAuxiliary,
  isCapitalised,
  isParticiple,
  isPlural,
  markBefore,
  nameFrom,
} from './wordKinds.ts';

/** Whether only when, where or how stands before “it”: “In a statement it said”, “On Monday it told us”, but not “In a letter it wrote to staff”. */
export function isAfterFront(tokens: readonly Token[], it: number): boolean {
  const [first, ...others] = tokens.slice(0, it);
  const verb = tokens.findIndex((token, at) => at > it && !isAdverb(token) && !isAuxiliary(token));
  const behind = tokens[verb + 1];
  const isObject = !/^sa(?:id|ys)$/.test(lowerAt(tokens, verb)) && english.prepositions.has(behind?.lower ?? '');
  const isPlain = (token: Token, at: number) =>
    (token.kind === 'word' || token.kind === 'number') &&
    !isAuxiliary(token) &&
    !english.boundaries.has(token.lower) &&
    !(english.prepositions.has(token.lower) && at === others.length - 1) &&
    !/(?:ed|ing)$/.test(token.lower);
  const isFront = /^(?:in|on|at|by|during|after|last|earlier|later)$/.test(first?.lower ?? '');
  return isFront && others.every(isPlain) && behind !== undefined && behind.text !== ',' && !isObject;
}

/** Whether a “to” says what people are there for: “the man hired to run the mill”, “critics of the plan to close it”, but not “the vote to close it”. */
function isAim(phrase: readonly Token[], to: number): boolean {
  const isHired = /(?:ed|en|ing|sent|up)$/.test(lowerAt(phrase, to - 1));
  return lowerAt(phrase, to) === 'to' && (isHired || isOfPeople(phrase, [0, to]));
}

/** Where in a phrase a relative clause without a relative begins: «a charge the army denies», but not «Tom Reed the plumber», «a report the army published says». */
export function contactRelative(phrase: readonly Token[]): number {
  const begin = phrase.findLastIndex(({ lower }, at, { [at - 1]: before }) => {
    const isNoun =
      before?.kind === 'word' &&
      !isCapitalised(before) &&
      !/(?:ed|(?<!th)ing)$/.test(before.lower) &&
      !english.participles.test(before.lower);
    // “a claim the army denies”
    const isOpen = isNoun && /^(?:the|an?)$/.test(lowerAt(phrase, at - 2));
    const isVerb = isNoun && !isOpen && (baseOf(before.lower) !== undefined || isAim(phrase, at - 2));
    return /^(?:the|an?)$/.test(lower) && isNoun && !englishWording.beginsSentence.has(before.lower) && !isVerb;
  });
  // “a figure developing nations dismissed”, “cut rates in a move Reed called late”
  const claim = phrase.findLastIndex(
    ({ lower }, at) =>
      /^an?$/.test(lowerAt(phrase, at - 1)) &&
      /^(?:accusation|allegation|charge|claim|decision|figure|move|number|pledge|promise|sum|target)$/.test(lower),
  );
  const others = phrase.slice(claim + 1);
  if (claim > 0 && (others.length > 1 || others.some((token) => isCapitalised(token) || isPlural(token))))
    return claim + 1;
  // «a figure critics say»
  const areOthers = /^an?$/.test(lowerAt(phrase, 0)) && phrase.length === 3 && phrase.slice(-1).some(isPlural);
  if (areOthers) return phrase.length - 1;
  return isParticiple(phrase.at(-1)?.lower ?? '') ? 0 : Math.max(begin, 0);
}

/** Where a comma stands behind which an address of several parts begins: “the group, based in Austin, Texas,”, “Ann Hale, 52, of Oak Road, Stoke,”. */
export function addressFrom(tokens: readonly Token[], end: number): number | undefined {
  let last = markBefore(tokens, end);
  if (!tokens.slice(last + 1, end).every(isCapitalised)) return undefined;
  while (
    tokens[last]?.text === ',' &&
    !/^(?:based|of|from|in|near)$/.test(lowerAt(tokens, markBefore(tokens, last) + 1))
  ) {
    const before = markBefore(tokens, last);
    if (!tokens.slice(before + 1, last).every(isCapitalised)) return undefined;
    last = before;
  }
  const from = markBefore(tokens, last);
  if (tokens[from]?.text !== ',') return undefined;
  const hasAge = tokens[from - 1]?.kind === 'number' && tokens[from - 2]?.text === ',';
  return hasAge ? from - 2 : from;
}

/** Whether words behind a comma say where the place before it is: “in Portland, Oregon”, but not “the mayor of Bath, Ann Hale”. */
export function isPlaceAt(tokens: readonly Token[], comma: number, inner: readonly Token[]): boolean {
  const city = nameFrom(tokens, comma);
  const isIn = city < comma && /^(?:in|of|from|near|at)$/.test(lowerAt(tokens, city - 1));
  // “Oregon”, “North Carolina”, “New South Wales”
  const isRegion = inner.slice(0, -1).every(({ lower }) => english.regions.has(lower));
  return isIn && isRegion && inner.every(isCapitalised);
}
