import { english, englishWording } from '../../wording/english/english.ts';
import { lowerAt, type Token } from '../tokens.ts';
import { arePeople, isOfPeople } from './people.ts';
import { isAuxiliary, isCapitalised, isPlural, markAfter, markBefore, nameFrom, partFrom } from './wordKinds.ts';

/** Where somebody stands with whom the one at a token speaks: “Ann Hale, a nurse, and Tom Reed, a farmer, said”, but not “It fell, a year late, and Tom Reed said”. */
export function joinedFrom(tokens: readonly Token[], from: number): number {
  // “Doctors, nurses and patients said”
  const and = tokens.findIndex(({ lower }, at) => at > from && at < from + 4 && lower === 'and');
  const list = and > 0 && !isCapitalised(tokens[from]) ? listBefore(tokens, from, and) : -1;
  if (list >= 0) return list;
  const close = from - 2;
  const comma = detailsFrom(tokens, close);
  if (lowerAt(tokens, from - 1) !== 'and' || tokens[close]?.text !== ',' || tokens[comma]?.text !== ',') return from;
  const begin = partFrom(tokens, comma);
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
    (english.determiners.has(lowerAt(inner, 0)) || isDetail(tokens.slice(comma + 1, markAfter(tokens, comma)))) &&
    !inner.some((token) => isAuxiliary(token) || english.pasts.test(token.lower));
  return isNamed || isExplained ? begin : from;
}

/** Where a comma stands behind which an explanation begins, or a person’s age and address: “Tom Reed, 34, of Mill Lane, Bath,”. */
function detailsFrom(tokens: readonly Token[], close: number): number {
  const last = markBefore(tokens, close);
  let comma = last;
  for (let end = close; tokens[markBefore(tokens, end)]?.text === ','; end = markBefore(tokens, end)) {
    const begin = markBefore(tokens, end);
    const detail = tokens.slice(begin + 1, end);
    if (isDetail(detail)) comma = begin;
    else if (!detail.every(isCapitalised)) break;
  }
  return comma;
}

/** “34”, “of Mill Lane” */
function isDetail([first, ...others]: readonly Token[]): boolean {
  const isPlace = others.length > 0 && /^(?:of|from)$/.test(first?.lower ?? '');
  return (isPlace || first?.kind === 'number') && others.every(isCapitalised);
}

/** Where a list of people begins that goes on at a place, each with a comma behind: “Doctors, nurses,”, “Police, the council,”, “The mayor, [the clerk and the judge]”; -1 if none does. */
function listBefore(tokens: readonly Token[], end: number, and: number): number {
  // “On Monday, police,”
  const front = english.prepositions.has(lowerAt(tokens, 0)) ? markAfter(tokens, 0) + 1 : 0;
  let at = front;
  while (at < end) {
    const close = markAfter(tokens, at);
    const item = tokens.slice(english.determiners.has(lowerAt(tokens, at)) ? at + 1 : at, close);
    const isPlain = item.length < 3 && item.every(({ kind, lower }) => kind === 'word' && !isSmall(lower));
    const isOffice =
      english.offices.test(item.at(-1)?.lower ?? '') &&
      [at, end, and + 1].every((the) => lowerAt(tokens, the) === 'the');
    const [last] = item.slice(-1);
    const areSome = [english.plural, english.authorities, english.bodies].some((words) =>
      words.test(last?.lower ?? ''),
    );
    if (!isPlain || tokens[close]?.text !== ',' || !(areSome || isOffice)) return -1;
    at = close + 1;
  }
  return at === end && end > front ? front : -1;
}

function isSmall(lower: string): boolean {
  return englishWording.beginsSentence.has(lower) || english.pasts.test(lower);
}

/** «NASA and the ESA», «doctors and a nurse» */
export function joinsTwo(tokens: readonly Token[], and: number): boolean {
  const next = tokens[and + 1];
  if (tokens[and]?.lower !== 'and' || !next) return false;
  const isDetermined = english.determiners.has(next.lower);
  return (
    (isCapitalised(tokens[and - 1]) && (isCapitalised(next) || isDetermined)) ||
    joinsNouns(tokens, and) ||
    joinsOfficers(tokens, and)
  );
}

/** “Mayor Ann Hale and police chief Tom Reed”, but not “It fell in New York and police chief Tom Reed said so”. */
function joinsOfficers(tokens: readonly Token[], and: number): boolean {
  const name = nameFrom(tokens, and);
  const ahead = tokens.slice(partFrom(tokens, and), name);
  const isPlain = ({ kind, lower }: Token) =>
    kind === 'word' && !english.prepositions.has(lower) && !english.pasts.test(lower);
  const isNamed =
    name < and - 1 && (ahead.length === 0 || (english.offices.test(ahead.at(-1)?.lower ?? '') && ahead.every(isPlain)));
  const behind = tokens.slice(and + 1);
  const other = behind.findIndex(isCapitalised);
  return (
    isNamed &&
    other > 0 &&
    behind.slice(0, other).every(isPlain) &&
    english.offices.test(lowerAt(behind, other - 1)) &&
    isCapitalised(behind[other + 1])
  );
}

/** Whether what stands before «and» is all of its clause, and somebody: «the mayor and the police said», but not «the dam broke and the police said». */
function joinsNouns(tokens: readonly Token[], and: number): boolean {
  const from = partFrom(tokens, and);
  const before = tokens.slice(from, and);
  const [last] = before.slice(-1);
  // “lawyers for the family and the hospital”
  const of = before.findIndex(({ lower }) => /^(?:at|for|from|of)$/.test(lower));
  const isOf = of > 0 && before.length === of + 3 && english.determiners.has(lowerAt(before, of + 1));
  const isBoth = isOf && english.determiners.has(lowerAt(tokens, and + 1));
  if (isBoth && isOfPeople(tokens, [from, from + of])) return true;
  if (!last || before.length > 3 || before.some((token) => english.prepositions.has(token.lower) || isAuxiliary(token)))
    return false;
  const isCalled = [english.offices, english.authorities, english.bodies].some((words) => words.test(last.lower));
  // “fire crews and a nurse”
  const isWhole = before.length === 1 || english.determiners.has(before[0]?.lower ?? '') || arePeople(before);
  return isCalled || (isPlural(last) && before.length < 3 && isWhole);
}
