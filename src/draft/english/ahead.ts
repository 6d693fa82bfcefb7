import { english, englishWording } from '../../wording/english/english.ts';
import { lowerAt, separates, type Token } from '../tokens.ts';
import { isOfPeople } from './phrases.ts';
import { isAdverb, isAuxiliary, isCapitalised, isPlural, markBefore } from './wordKinds.ts';

/** Where somebody stands with whom the one at a token speaks: “Ann Hale, a nurse, and Tom Reed, a farmer, said”, but not “It fell, a year late, and Tom Reed said”. */
export function joinedFrom(tokens: readonly Token[], from: number): number {
  // “Doctors, nurses and patients said”
  const isList =
    from > 1 &&
    lowerAt(tokens, from + 1) === 'and' &&
    !isCapitalised(tokens[from]) &&
    tokens.slice(0, from).every(isListed);
  if (isList) return 0;
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

function isListed(token: Token, at: number): boolean {
  return at % 2 === 0 ? isPlural(token) : token.text === ',';
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
export function isAim(phrase: readonly Token[], to: number): boolean {
  const isHired = /(?:ed|en|ing|sent|up)$/.test(lowerAt(phrase, to - 1));
  return lowerAt(phrase, to) === 'to' && (isHired || isOfPeople(phrase, [0, to]));
}
