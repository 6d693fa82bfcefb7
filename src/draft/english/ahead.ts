import { english, englishWording } from '../../wording/english/english.ts';
import { lowerAt, separates, type Token } from '../tokens.ts';
import { isOfPeople } from './people.ts';
import {
  baseOf,
  isAdverb,
  isAuxiliary,
  isCapitalised,
  isParticiple,
  isPlural,
  markAfter,
  markBefore,
} from './wordKinds.ts';

/** Where somebody stands with whom the one at a token speaks: “Ann Hale, a nurse, and Tom Reed, a farmer, said”, but not “It fell, a year late, and Tom Reed said”. */
export function joinedFrom(tokens: readonly Token[], from: number): number {
  // “Doctors, nurses and patients said”
  const and = tokens.findIndex(({ lower }, at) => at > from && at < from + 4 && lower === 'and');
  const list = and > 0 && !isCapitalised(tokens[from]) ? listBefore(tokens, from) : -1;
  if (list >= 0) return list;
  const close = from - 2;
  const comma = markBefore(tokens, close);
  if (lowerAt(tokens, from - 1) !== 'and' || tokens[close]?.text !== ',' || tokens[comma]?.text !== ',') return from;
  const begin = separates(tokens[markBefore(tokens, comma)]) ? markBefore(tokens, comma) + 1 : 0;
  const [name, inner] = [tokens.slice(begin, comma), tokens.slice(comma + 1, close)];
  const isName = ([first, ...others]: readonly Token[], length: number) =>
    first !== undefined &&
    others.length + 1 >= length &&
    !englishWording.beginsSentence.has(first.lower) &&
    !english.times.has(first.lower) &&
    [first, ...others].every(isCapitalised);
  // “The mayor, Ann Hale, and Tom Reed said”
  const isNamed = isName(inner, 2) && english.determiners.has(lowerAt(name, 0)) && isOfPeople(tokens, [begin, comma]);
  const isExplained =
    isName(name, 1) &&
    (english.determiners.has(lowerAt(inner, 0)) || (inner.length === 1 && inner[0]?.kind === 'number')) &&
    !inner.some((token) => isAuxiliary(token) || english.pasts.test(token.lower));
  return isNamed || isExplained ? begin : from;
}

/** Where a list of people begins that goes on at a place, each with a comma behind: “Doctors, nurses,”, “Police, the council,”; -1 if none does. */
function listBefore(tokens: readonly Token[], end: number): number {
  // “On Monday, police,”
  const front = english.prepositions.has(lowerAt(tokens, 0)) ? markAfter(tokens, 0) + 1 : 0;
  let at = front;
  while (at < end) {
    const close = markAfter(tokens, at);
    const item = tokens.slice(english.determiners.has(lowerAt(tokens, at)) ? at + 1 : at, close);
    const isPlain = item.length < 3 && item.every(({ kind, lower }) => kind === 'word' && !isSmall(lower));
    if (!isPlain || tokens[close]?.text !== ',' || !areSome(item.at(-1))) return -1;
    at = close + 1;
  }
  return at === end && end > front ? front : -1;
}

function isSmall(lower: string): boolean {
  return englishWording.beginsSentence.has(lower) || english.pasts.test(lower);
}

function areSome(token: Token | undefined): boolean {
  const lower = token?.lower ?? '';
  return isPlural(token) || english.authorities.test(lower) || english.bodies.test(lower);
}

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
    const isNoun = before?.kind === 'word' && !isCapitalised(before) && !/(?:ed|(?<!th)ing)$/.test(before.lower);
    // “a claim the army denies”
    const isOpen = isNoun && /^(?:the|an?)$/.test(lowerAt(phrase, at - 2));
    const isVerb = isNoun && !isOpen && (baseOf(before.lower) !== undefined || isAim(phrase, at - 2));
    return /^(?:the|an?)$/.test(lower) && isNoun && !englishWording.beginsSentence.has(before.lower) && !isVerb;
  });
  // “a figure developing nations dismissed”
  const opening = `${lowerAt(phrase, 0)} ${lowerAt(phrase, 1)}`;
  const isOthers = phrase.length > 3 || (phrase.length > 2 && isCapitalised(phrase[2]));
  if (/^an? (?:accusation|allegation|charge|claim|decision|figure|move|number|sum|target)$/.test(opening) && isOthers)
    return 2;
  // «a figure critics say»
  const areOthers = /^an?$/.test(lowerAt(phrase, 0)) && phrase.length === 3 && phrase.slice(-1).some(isPlural);
  if (areOthers) return phrase.length - 1;
  return isParticiple(phrase.at(-1)?.lower ?? '') ? 0 : Math.max(begin, 0);
}
