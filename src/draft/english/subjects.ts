import { english } from '../../wording/english/english.ts';
import type { Subject } from '../found.ts';
import { lowerAt, lowerWords, partsOf, type Range, separates, spanOf, type Token } from '../tokens.ts';
import { addressFrom, contactRelative, isAfterFront, isPlaceAt } from './ahead.ts';
import { joinedFrom, joinsTwo } from './joined.ts';
import { isOfPeople } from './people.ts';
import { beforeParticiple, firstSubject } from './phrases.ts';
import {
  baseOf,
  isAdjective,
  isAdverb,
  isAuxiliary,
  isCapitalised,
  isDemonstrative,
  isParticiple,
  isPlural,
  markBefore,
  nameFrom,
} from './wordKinds.ts';

/** The subject of a sentence, as far as it can be told without knowing its verb. */
export function englishSubjects(tokens: readonly Token[]): readonly Subject[] {
  const subject = firstSubject(tokens);
  return subject ? [{ words: spanOf(tokens, ...subject), clause: spanOf(tokens, 0, tokens.length) }] : [];
}

/** The speaker before a verb: «the mayor said», «Anna Frei, the director, said». */
export function subjectBefore(tokens: readonly Token[], verb: number): Range | undefined {
  let end = verb;
  // “Ann Hale and Tom Reed both said”
  while (end > 0 && (isAdverb(tokens[end - 1]) || (end > 1 && lowerAt(tokens, end - 1) === 'both'))) end--;
  // “people I spoke to said”
  if (lowerAt(tokens, end - 1) === 'to' && english.pronouns.has(lowerAt(tokens, end - 3))) end -= 3;
  // «The mayor denied that it leaks but said»
  if (lowerAt(tokens, end - 1) === 'but') return firstSubject(tokens);
  // «The mayor thanked the crew and said»
  if (lowerAt(tokens, end - 1) === 'and')
    return tokens.slice(0, end).some(({ lower }) => lower === 'that') ? undefined : firstSubject(tokens);
  const one =
    tokens[end - 1]?.text === ','
      ? explainedBefore(tokens, verb, end)
      : (agedBefore(tokens, end) ?? describedBefore(tokens, end) ?? nearest(tokens, end));
  return one && [joinedFrom(tokens, one[0]), one[1]];
}

/** Who is told with age and place right before a verb: “A woman, 43, from Leeds said”. */
function agedBefore(tokens: readonly Token[], end: number): Range | undefined {
  const place = nameFrom(tokens, end);
  const isFrom = place < end && /^(?:from|in|of)$/.test(lowerAt(tokens, place - 1));
  const [before, age, behind] = tokens.slice(Math.max(0, place - 4), place - 1);
  const isAged = isFrom && before?.text === ',' && age?.kind === 'number' && behind?.text === ',';
  const who = isAged ? nearest(tokens, place - 4) : undefined;
  return who && [who[0], end];
}

/** The speaker before what is set between commas: «Ann Hale, 54, said», «Tom Reed, who runs it, said». */
function explainedBefore(tokens: readonly Token[], verb: number, end: number): Range | undefined {
  let comma = markBefore(tokens, end - 1);
  // «one guest, who gave only his first name, Jon, said»
  const outer = markBefore(tokens, comma);
  if (english.relatives.has(lowerAt(tokens, outer + 1)) && tokens.slice(comma + 1, end - 1).every(isCapitalised))
    comma = outer;
  if (tokens[comma]?.text !== ',' || comma === 0) return undefined;
  const inner = tokens.slice(comma + 1, end - 1);
  const [first] = inner;
  const isRelative = english.relatives.has(first?.lower ?? '');
  // «Ann Hale, 54, said»
  if (
    !first ||
    !/^[\p{L}\p{N}]/u.test(first.text) ||
    (!isRelative && (english.pronouns.has(first.lower) || partsOf(inner, english.relatives)[0]?.some(isAuxiliary)))
  )
    return undefined;
  const address = addressFrom(tokens, end - 1);
  const resident = address === undefined ? undefined : nearest(tokens, address);
  if (resident) return resident;
  // “the hospital in Portland, Oregon, said”
  if (isPlaceAt(tokens, comma, inner)) {
    const whole = nearest(tokens, comma);
    return whole && [whole[0], comma];
  }
  const head = describedBefore(tokens, comma) ?? nearest(tokens, comma);
  // «two officials, speaking anonymously, said», «data, seen by the paper, show»
  const isBeside =
    isRelative ||
    inner[1]?.lower === 'by' ||
    first.lower.endsWith('ing') ||
    inner.every(isAdverb) ||
    ['though', 'too', 'both', 'all'].includes(first.lower);
  const isWithin = tokens[verb + 1]?.text === ',';
  return head && [isWithin ? head[0] : apposedFrom(tokens, head[0]), isBeside ? comma : end - 1];
}

/** Where a name begins that «One guest, Ann Hale», «Ann Hale, 54», «Ann Hale, the head» or «Ann Hale, of Leeds» explains. */
function apposedFrom(tokens: readonly Token[], from: number): number {
  // “Ann Hale, of Leeds University, who led it, said”
  let joiner = from - 1;
  while (isCapitalised(tokens[joiner]) || english.determiners.has(lowerAt(tokens, joiner))) joiner--;
  const isOf = /^(?:of|from|at)$/.test(lowerAt(tokens, joiner)) && tokens[joiner - 1]?.text === ',';
  const person = isOf && isCapitalised(tokens[joiner - 2]) ? nearest(tokens, joiner - 1) : undefined;
  if (person) return person[0];
  const before = tokens[from - 1]?.text === ',' ? nearest(tokens, from - 1) : undefined;
  if (!before) return from;
  // «Ann Hale, the head of the trust, which bought it, said»
  const isNamed =
    before[1] - before[0] > 1 && tokens.slice(...before).every(isCapitalised) && !isCapitalised(tokens[from]);
  const explains = isNamed || english.determiners.has(lowerAt(tokens, before[0])) || isAgeOrParty(tokens[from]);
  const opener = tokens[before[0] - 1];
  const isAlone = !opener || separates(opener) || ['but', 'and'].includes(opener.lower);
  return explains && isAlone ? before[0] : from;
}

/** Who is described right before a verb: «officials who asked not to be named said», “a teacher who fled said”, «a letter that was found shows», but not «the man who the police said was there». */
function describedBefore(tokens: readonly Token[], end: number): Range | undefined {
  let who = end - 1;
  while (who > 0 && (!/^(?:who(?:se)?|that)$/.test(lowerAt(tokens, who)) || isDemonstrative(tokens, who))) {
    if (separates(tokens[who])) return undefined;
    who--;
  }
  const next = tokens[who + 1];
  const isOthers =
    english.determiners.has(next?.lower ?? '') ||
    english.pronouns.has(next?.lower ?? '') ||
    isCapitalised(next) ||
    who + (english.pasts.test(next?.lower ?? '') ? 1 : 2) >= end ||
    // «a figure that climate scientists say could double»: the verb of «figure» would be «scares» or «scared».
    (lowerAt(tokens, who) === 'that' &&
      tokens.slice(end - 1, end).some(isPlural) &&
      !/(?:s|ed)$/.test(next?.lower ?? '')) ||
    baseOf(lowerAt(tokens, who - 1)) !== undefined;
  return who > 0 && !isOthers ? nearest(tokens, who) : undefined;
}

/** The phrase that ends right before a token. */
function nearest(tokens: readonly Token[], end: number): Range | undefined {
  const last = tokens[end - 1];
  if (['who', 'which'].includes(last?.lower ?? '') && tokens[end - 2]?.text === ',')
    return antecedentOf(tokens, end - 2);
  // «It said», but «denied that it knew»
  const isClause =
    end < 2 || separates(tokens[end - 2]) || lowerAt(tokens, end - 2) === 'which' || isAfterFront(tokens, end - 1);
  // “The firm hired to build it said”
  const isHired = last?.lower === 'it' && lowerAt(tokens, end - 3) === 'to' && isParticiple(lowerAt(tokens, end - 4));
  if (last && english.pronouns.has(last.lower) && !isHired)
    return last.lower === 'it' && !isClause ? undefined : [end - 1, end];
  let from = pastWhen(tokens, [beginBefore(tokens, end), end]);
  // “A woman rescued after [two days in Bath] said”
  const isTime = tokens.slice(from, from + 3).some(({ lower }) => /^(?:minute|hour|day|week|month|year)s$/.test(lower));
  const isWithin =
    isTime && /^(?:after|over|within)$/.test(lowerAt(tokens, from - 1)) && isParticiple(lowerAt(tokens, from - 2));
  if (isWithin) return nearest(tokens, from - 1);
  // “until the report was published ministers said”
  if (isAuxiliary(tokens[from - 1]) && isParticiple(lowerAt(tokens, from))) from++;
  // “Both the union and Orbis said”
  if (lowerAt(tokens, from) === 'both' && tokens.slice(from, end).some(({ lower }) => lower === 'and')) from++;
  from += contactRelative(tokens.slice(from, end));
  const length = beforeParticiple(tokens.slice(from, end + 1), end - from);
  // «announced plans», but not “half of those asked”, “the accused”
  const verb = last?.lower ?? '';
  const isNoun =
    !verb.endsWith('s') &&
    baseOf(verb) !== undefined &&
    isParticiple(verb) &&
    !english.determiners.has(lowerAt(tokens, end - 2));
  return from < end && !isNoun ? [from, from + length] : undefined;
}

/** Where the words begin that may be one phrase right before a token. */
function beginBefore(tokens: readonly Token[], end: number): number {
  let from = end;
  while (from > 0) {
    const token = tokens[from - 1];
    if (!token || !['word', 'name', 'number', 'aside'].includes(token.kind)) break;
    const isSuchAs = token.lower === 'as' && lowerAt(tokens, from - 2) === 'such';
    const isWithin = isSuchAs || joinsTwo(tokens, from - 1) || isDemonstrative(tokens, from - 1);
    if (english.boundaries.has(token.lower) && !isWithin) break;
    const isOfNoun = isAdjective(tokens, from - 1) || (token.lower === 'not' && isParticiple(lowerAt(tokens, from)));
    if (isAuxiliary(token) || (isAdverb(token) && !isOfNoun) || /,[”"]$/.test(token.text)) break;
    from--;
  }
  return from;
}

/** Skips the time or place before a phrase: «[On Monday] the mayor», «[In Bern] officials». */
function pastWhen(tokens: readonly Token[], [from, end]: Range): number {
  if (!english.prepositions.has(lowerAt(tokens, from))) return from;
  // “outside experts said”, but not “outside the court experts said”
  if (lowerAt(tokens, from) === 'outside' && end === from + 2) return from + 1;
  // “about 60% of patients said”
  const about = /^(?:about|around|over|under) (?:half|\p{N}\S* (?:%|per)|a (?:fifth|half|quarter|third))(?: |$)/u;
  if (about.test(lowerWords(tokens.slice(from, end)))) return from + 1;
  // “In a statement ministers said”
  if (/^an?$/.test(lowerAt(tokens, from + 1)) && end === from + 4 && isPlural(tokens[end - 1])) return from + 3;
  const determiner = tokens
    .slice(from + 2, end)
    .findLastIndex(
      ({ lower }, index, all) => english.determiners.has(lower) && !english.joiners.has(lowerAt(all, index - 1)),
    );
  const past = from + 2 + Math.max(determiner, 0);
  return english.times.has(lowerAt(tokens, past)) ? past + 1 : past;
}

/** Who belongs to a body that is told with what it is, before its name: “Ann Hale of the charity Orbis”. */
function memberBefore(tokens: readonly Token[], name: number): Range | undefined {
  const phrase = tokens.slice(0, name);
  const the = phrase.findLastIndex(({ lower }) => english.determiners.has(lower));
  const isPlain = phrase.slice(the + 1).every((token) => token.kind === 'word' && !isCapitalised(token));
  const isOf = /^(?:at|from|of)$/.test(lowerAt(phrase, the - 1)) && isCapitalised(phrase[the - 2]);
  return isPlain && isOf && the < name - 1 ? antecedentOf(tokens, the - 1) : undefined;
}

/** “44”, “R-Ohio” */
function isAgeOrParty(token: Token | undefined): boolean {
  return token?.kind === 'number' || /^[DRI]-\p{Lu}/u.test(token?.text ?? '');
}

/** Who a relative clause is about: «police, who said», «he met Tom Reed, who said». */
function antecedentOf(tokens: readonly Token[], end: number): Range | undefined {
  // “Ann Hale, 44, who said”
  const isAged = isAgeOrParty(tokens[end - 1]) && tokens[end - 2]?.text === ',';
  const aged = isAged ? antecedentOf(tokens, end - 2) : undefined;
  if (aged) return [aged[0], end];
  const name = nameFrom(tokens, end);
  const isWho = lowerAt(tokens, end + 1) === 'who';
  // “two nurses at Bath Hospital, who said”, “he met Ann Hale in Bath, who said”
  const isAt = isWho && name < end && /^(?:at|in|from)$/.test(lowerAt(tokens, name - 1));
  const met = isAt ? antecedentOf(tokens, name - 1) : isWho ? memberBefore(tokens, name) : undefined;
  if (met && isOfPeople(tokens, met)) return [met[0], end];
  if (name < end) return [name, end];
  const within = tokens.slice(Math.max(0, end - 5), end);
  const determiner = within.findLastIndex(({ lower }) => english.determiners.has(lower));
  // “a victory for manufacturers, who”, “the man to police, who”
  const joiner = within.findLastIndex(({ lower }) => lower === 'for' || lower === 'to');
  if (determiner >= 0 && joiner < determiner) return [end - within.length + determiner, end];
  return english.plural.test(lowerAt(tokens, end - 1)) ? [end - 1, end] : undefined;
}
