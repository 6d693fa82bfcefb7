import { english } from '../../wording/english/english.ts';
import { lowerAt, type Range, type Token } from '../tokens.ts';
import { isCalledKin, isOfPeople } from './people.ts';
import {
  isAdjective,
  isAdverb,
  isAuxiliary,
  isCapitalised,
  isDemonstrative,
  isParticiple,
  isPlural,
  markAfter,
  opensClause,
} from './wordKinds.ts';

/** The subject at the beginning of a clause, behind whatever stands ahead of it: “Asked about the cost, Reed smiled”. */
export function firstSubject(tokens: readonly Token[]): Range | undefined {
  const opener = tokens[0]?.lower ?? '';
  const comma = tokens.findIndex(({ text }) => text === ',');
  // “Asked about the cost, Reed smiled”, “Born in Cork, she”
  const opensAside = [english.prepositions, english.boundaries].some((words) => words.has(lowerAt(tokens, 1)));
  const isDone = /(?:ed|born)$/.test(opener) && opensAside && comma > 0;
  const isAhead =
    isDone || [english.prepositions, english.boundaries, english.times].some((words) => words.has(opener));
  // “Born in Cork, Ireland, in 1937, the third of nine, Hale left”, “In her memoir, A Door Ajar, Hale wrote”
  const isTitled = english.possessives.has(lowerAt(tokens, 1)) && english.documents.test(lowerAt(tokens, comma - 1));
  const past = tokens.findIndex(({ lower }) => opener === 'born' && english.pasts.test(lower));
  const until = isTitled ? markAfter(tokens, comma) + 1 : past;
  const front = tokens.findLastIndex(({ text }, at) => at < until && text === ',' && isCapitalised(tokens[at + 1]));
  let from =
    isAhead && !english.pronouns.has(opener) && !['but', 'and'].includes(opener) ? (front < 0 ? comma : front) + 1 : 0;
  while (english.adverbs.has(lowerAt(tokens, from)) || ['but', 'and', ','].includes(lowerAt(tokens, from))) from++;
  const end = nameEnd(tokens, from, phraseEnd(tokens, from));
  // “DELHI: The court met”
  const isPlace = tokens[end]?.text === ':' && tokens[end + 1]?.kind !== 'speech';
  if (end === from || isPlace) return undefined;
  // «the mayor, Ann Hale,»
  const close = markAfter(tokens, end);
  const names = tokens.slice(end + 1, close);
  const isName = (token: Token) => isCapitalised(token) || english.joiners.has(token.lower);
  const isNamed =
    tokens[end]?.text === ',' && tokens[close]?.kind === 'mark' && isCapitalised(names[0]) && names.every(isName);
  return [from, isNamed ? close : end];
}

/** Where a name or a body within a phrase ends, before the verb: «economy minister Jan Holt met», «the company lost money». */
function nameEnd(tokens: readonly Token[], from: number, to: number): number {
  // “Her Welsh colleague, Ann Hale,”
  const isApposed =
    tokens[to]?.text === ',' && isCapitalised(tokens[to + 1]) && english.determiners.has(lowerAt(tokens, from));
  if (isApposed) return to;
  // “shook her head”
  const isOffice = (at: number) =>
    english.offices.test(lowerAt(tokens, at)) &&
    !(lowerAt(tokens, at) === 'head' && english.possessives.has(lowerAt(tokens, at - 1)));
  // “Her son lost two cows”
  const isKin = english.possessives.has(lowerAt(tokens, from)) && isCalledKin(lowerAt(tokens, from + 1));
  if (isKin && from + 2 < to && !isCapitalised(tokens[from + 2]) && !english.joiners.has(lowerAt(tokens, from + 2)))
    return from + 2;
  // “Orbis met the bank”, “Ann Hale runs the bank”
  const object = tokens.findIndex(({ lower }, at) => {
    const isName = [at - 3, at - 2].every((index) => isCapitalised(tokens[index]));
    const { text = '' } = tokens[at - 1] ?? {};
    const isVerb = english.pasts.test(text) || (isName && /^\p{Ll}+s$/u.test(text));
    return at > from + 1 && at < to && english.determiners.has(lower) && isVerb;
  });
  if (object > 0) return object - 1;
  // “The mayor took to the stage”, but “the chief executive left”
  const body = tokens.findIndex(
    ({ lower }, at) => at > from && at < to && (english.bodies.test(lower) || isOffice(at)) && !isOffice(at + 1),
  );
  // “the council put the cost at”
  const acting = tokens.findIndex(
    ({ lower }, at) => at > from && at < to && english.authorities.test(lower) && lowerAt(tokens, at + 1) === 'put',
  );
  if (acting > 0) return acting + 1;
  if (body > 0 && !english.joiners.has(lowerAt(tokens, body + 1)) && !isCapitalised(tokens[body + 1])) return body + 1;
  // “the Leeds-based toolmaker”, “the town’s”
  const isName = (at: number) =>
    (isCapitalised(tokens[at]) || lowerAt(tokens, at) === 'plc') &&
    !english.determiners.has(lowerAt(tokens, at)) &&
    !/['’]s?$|-(?:\p{Ll}+ed|born|built|led|run)$/u.test(lowerAt(tokens, at));
  // “The Leeds toolmaker Orbis”
  const explains = (at: number) => isCapitalised(tokens[at + 1]) && isOfPeople(tokens, [from, at + 1]);
  const end = tokens.findIndex(
    (token, at) =>
      at > from &&
      at < to &&
      isName(at - 1) &&
      !isCapitalised(token) &&
      token.lower !== 'plc' &&
      !english.joiners.has(token.lower) &&
      !explains(at) &&
      (at - 1 > from || !tokens.slice(at + 1, to).some(isCapitalised)),
  );
  // “Treasury sources played down”, “Aid agencies said”, but “Reed denies the charge”
  const next = lowerAt(tokens, end + 1);
  const isPart =
    isPlural(tokens[end]) && (english.pasts.test(next) || english.alone.has(next) || isAuxiliary(tokens[end + 1]));
  // “the UN secretary-general condemned”
  return end < 0 ? to : isPart || isOffice(end) ? end + 1 : end;
}

/** Where the phrase that begins with a token ends, including what «of» and the like join to it. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  if (english.pronouns.has(lowerAt(tokens, at))) return at + 1;
  let last = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    const lower = token?.lower ?? '';
    if (token?.kind === 'aside') continue;
    if (!token || (token.kind !== 'word' && token.kind !== 'name' && token.kind !== 'number')) break;
    if (isAuxiliary(token) || (isAdverb(token) && !isAdjective(tokens, at)) || english.times.has(lower)) break;
    if (
      english.prepositions.has(lower)
        ? !['of', 'for'].includes(lower) && !english.beforeJoiner.has(lowerAt(tokens, at - 1)) && !joinsText(tokens, at)
        : english.boundaries.has(lower) && lower !== 'and' && !isDemonstrative(tokens, at)
    )
      break;
    if (!english.prepositions.has(lower) && lower !== 'and') last = at + 1;
  }
  return from + beforeParticiple(tokens.slice(from, last + 1), last - from);
}

/** Whether a preposition says whose a text is: “a poll by Ipsos”, “figures from the Hale Institute”. */
function joinsText(tokens: readonly Token[], at: number): boolean {
  const next = lowerAt(tokens, at + 1) === 'the' ? at + 2 : at + 1;
  const isWhose = ['by', 'from'].includes(lowerAt(tokens, at)) && isCapitalised(tokens[next]);
  return isWhose && english.documents.test(lowerAt(tokens, at - 1)) && !english.times.has(lowerAt(tokens, next));
}

/** The same with any appositions: «Ann Hale, 54, a nurse». At the front, the next comma begins what is said: «according to police, the man fled». */
export function apposedEnd(tokens: readonly Token[], from: number, isFront = false): number {
  let end = phraseEnd(tokens, from);
  while (tokens[end]?.text === ',') {
    const next = tokens[end + 1];
    const close = markAfter(tokens, end);
    // “according to its chairman, Roy Hatch, talks go on”
    const isOffice = english.offices.test(lowerAt(tokens, end - 1)) && !isPlural(tokens[end - 1]);
    const isNamed = isFront
      ? isCapitalised(tokens[end - 1]) || isOffice
      : english.determiners.has(lowerAt(tokens, from));
    const opens =
      english.determiners.has(next?.lower ?? '') || next?.kind === 'number' || (isNamed && isCapitalised(next));
    const isVerbless = tokens
      .slice(end + 1, close)
      .every((token) => !isAuxiliary(token) && !english.alone.has(token.lower));
    const isName = isOffice && close - end > 2 && tokens.slice(end + 1, close).every(isCapitalised);
    const isClosed = !isFront || (isNamed && tokens[close]?.text === ',' && (isName || opensClause(tokens, close + 1)));
    if (!opens || !isVerbless || !isClosed) break;
    end = close;
  }
  return end;
}

/** How many words come before a participle, if any: «a report seen by the mayor», «a person briefed on the talks», “a firm run by Ann Hale”. */
export function beforeParticiple(words: readonly Token[], length: number): number {
  // “sent on Monday”, “sent the same day”
  const isBehind = (at: number) =>
    [english.prepositions, english.times].some((list) => list.has(lowerAt(words, at))) ||
    lowerAt(words, at + 1) === 'same';
  const participle = words.findIndex(
    (token, at) =>
      at > 0 &&
      !isCapitalised(token) &&
      !english.determiners.has(lowerAt(words, at - 1)) &&
      (isParticiple(token.lower) || english.participles.test(token.lower)) &&
      isBehind(at + 1),
  );
  // “experts not involved in the study”
  return participle < 0 ? length : lowerAt(words, participle - 1) === 'not' ? participle - 1 : participle;
}
