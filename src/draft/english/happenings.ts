import type { Span } from '../../model/words.ts';
import { english, englishWording } from '../../wording/english/english.ts';
import { events } from '../../wording/english/events.ts';
import type { Happening } from '../found.ts';
import { lowerAt, type Range, separates, spanOf, type Token } from '../tokens.ts';
import { happeningAt } from './eventNouns.ts';
import { subjectBefore } from './subjects.ts';
import {
  baseOf,
  helpersBefore,
  isAdverb,
  isAuxiliary,
  isCapitalised,
  isNot,
  isPast,
  markAfter,
  markBefore,
} from './wordKinds.ts';

/** What happened in the clause of a date, unless a noun beside it says so: “[The bridge] was [built]”, “[the dam] [burst]”, [plan] [approved]. */
export function happeningsOf(tokens: readonly Token[], date: number): readonly Happening[] {
  const verb = happeningAt(tokens, date) === undefined ? verbOf(tokens, date) : undefined;
  if (verb === undefined) return [];
  const first = helpersOf(tokens, verb)[0] ?? verb;
  if (isDenied(tokens, first, verb)) return [];
  const what = whatHappened(tokens, verb, subjectOf(tokens, first));
  return [{ ...what, subject: { words: what.what, clause: spanOf(tokens) } }];
}

/** The verb whose date it is: the last before it, or the first behind a date at the front. */
function verbOf(tokens: readonly Token[], date: number): number | undefined {
  const from = markBefore(tokens, date);
  const verb = [...tokens.keys()].findLast((at) => from <= at && at < date && isPast(tokens, at));
  if (verb !== undefined) return isOthers(tokens.slice(verb + 1, date), lowerAt(tokens, verb)) ? undefined : verb;
  const isFront = clauseFrom(tokens, date) === date;
  return isFront ? [...tokens.keys()].find((at) => at > date && isPast(tokens, at)) : undefined;
}

/** Whether the words between a verb and a date open another clause: “voted to leave”, “accused of neglecting”, “that it would”. */
function isOthers(between: readonly Token[], verb: string): boolean {
  const hasNoun = events.moves.has(verb);
  // “recalled the winter of 1947”
  if (events.recalls.test(verb)) return true;
  return between.some((token, at) => {
    const [ahead, next] = [lowerAt(between, at - 1), between[at + 1]];
    const isDetermined = english.determiners.has(next?.lower ?? '');
    // “accused of neglecting”, “recalled meeting the king”, but not “pleaded guilty to wounding”
    const isOfVerb = english.prepositions.has(ahead) && !(ahead === 'to' && hasNoun);
    const isGerund = /\p{Ll}{3}ing$/u.test(token.text) && (isOfVerb || isDetermined);
    const isInfinitive =
      token.lower === 'to' && next?.kind === 'word' && !isCapitalised(next) && !isDetermined && !hasNoun;
    return isGerund || isInfinitive || isAuxiliary(token) || events.opens.has(token.lower);
  });
}

function isDenied(tokens: readonly Token[], first: number, verb: number): boolean {
  const from = markBefore(tokens, first);
  const ahead = tokens.slice(from, first);
  const isNobody = ahead.some(({ lower }) => /^(?:no|nobody|none|neither|denie[ds]|deny)$/.test(lower));
  // “was due to be built”, but not “is expected to be built”
  const isPlanned = lowerAt(tokens, first - 1) === 'to' && ahead.some(({ lower }) => /^(?:was|were)$/.test(lower));
  const isOpen = tokens.slice(first, verb).some(({ lower }) => /^(?:could|may|might)$/.test(lower));
  return isNobody || isPlanned || isOpen || tokens.slice(clauseFrom(tokens, first), verb).some(isNot);
}

/** The subject before a verb, or what a relative clause or a participle is about: “the pier, which”, “the plane, built”. */
function subjectOf(tokens: readonly Token[], first: number): Range {
  let end = first;
  while (isAdverb(tokens[end - 1])) end--;
  if (/^(?:that|which|who)$/.test(lowerAt(tokens, end - 1))) end--;
  if (tokens[end - 1]?.text === ',') {
    // “Ann Hale, 44, died”, “The pier, which leaked, burned”, but “Her husband, Tom, died”
    const explained = subjectBefore(tokens, end);
    const last = markBefore(tokens, end - 1) + 1;
    const isName = explained?.[1] === end - 1 && tokens.slice(last, end - 1).every(isCapitalised);
    const from = isName ? last : explained?.[0];
    if (from !== undefined) return nounIn(tokens, [from, markAfter(tokens, from)]);
    end--;
  }
  // “Talks between the union and the port broke down”
  const begin = clauseFrom(tokens, end);
  // “The school is expected to be built”
  const verb = tokens.findIndex((token, at) => at > begin && (isAuxiliary(token) || isPast(tokens, at)));
  if (lowerAt(tokens, end - 1) === 'to') end = verb;
  const hasPast = tokens.some((_, at) => begin <= at && at < end && isPast(tokens, at));
  const isWhole = !english.prepositions.has(lowerAt(tokens, begin)) && !hasPast;
  const subject = isWhole ? ([begin, end] as const) : (subjectBefore(tokens, end) ?? [begin + 1, end]);
  // “The band split up and reunited”
  const joins = ['and', 'but'].includes(lowerAt(tokens, end - 1)) && verb < subject[1];
  return nounIn(tokens, joins ? [subject[0], verb] : subject);
}

/** Where the clause before a place begins: “Police said [Smith was]”. */
function clauseFrom(tokens: readonly Token[], end: number): number {
  const opens = (token: Token) =>
    separates(token) || [events.opens, english.onlyVerbs].some((words) => words.has(token.lower));
  return tokens.slice(0, end).findLastIndex(opens) + 1;
}

/** The auxiliaries of a verb: “was last seen”. */
function helpersOf(tokens: readonly Token[], verb: number): readonly number[] {
  return helpersBefore(tokens, /^(?:first|last)$/.test(lowerAt(tokens, verb - 1)) ? verb - 1 : verb);
}

/** The noun of a phrase, with what belongs to it: “maternity unit” of “the maternity unit of a hospital”, “farms” of “the number of farms”. */
function nounIn(tokens: readonly Token[], [begin, end]: Range): Range {
  const from = nounFrom(tokens, [begin, end]);
  let to = [...tokens.keys()].find((at) => at > from && at < end && endsNoun(tokens[at])) ?? end;
  if (events.counts.test(lowerAt(tokens, to - 1)) && lowerAt(tokens, to) === 'of') return nounIn(tokens, [to + 1, end]);
  // “the town’s only bank”
  const own =
    from + tokens.slice(from, to - 1).findLastIndex(({ lower }) => englishWording.beginsSentence.has(lower)) + 1;
  while (isCapitalised(tokens[to - 1]) && lowerAt(tokens, to) === 'of' && isCapitalised(tokens[to + 1])) to += 2;
  return [own, to];
}

/** Where the noun of a phrase begins: behind its verbs, and behind whoever is told it. */
function nounFrom(tokens: readonly Token[], [begin, end]: Range): number {
  const within = [...tokens.keys()].filter((at) => begin <= at && at < end - 1);
  const verb = within.findLast((at) => isPast(tokens, at)) ?? begin - 1;
  // “told the trial the riot began”
  const told = within.findLast(
    (at) =>
      at > begin &&
      /^(?:the|an?)$/.test(lowerAt(tokens, at)) &&
      !englishWording.beginsSentence.has(lowerAt(tokens, at - 1)),
  );
  return Math.max(begin, verb + 1, told ?? begin);
}

function endsNoun(token: Token | undefined): boolean {
  // “60 sites off the coast”
  return separates(token) || english.prepositions.has(token?.lower ?? '') || token?.lower === 'off';
}

/** What is named by a verb and its subject, or by what was done to its object. */
function whatHappened(tokens: readonly Token[], verb: number, subject: Range): Omit<Happening, 'subject'> {
  const lower = lowerAt(tokens, verb);
  const isPassive = helpersOf(tokens, verb).some((at) => english.passive.has(lowerAt(tokens, at)));
  const past = pastVerb(tokens, verb);
  const participle = spanOf(tokens, verb, past);
  // “sentenced him”
  const isPronoun = english.objects.has(lowerAt(tokens, past)) && !events.opens.has(lowerAt(tokens, past));
  if (isPronoun) return { what: spanOf(tokens, past, past + 1), participle };
  const what = spanOf(tokens, ...subject);
  const object = isPassive ? undefined : objectFrom(tokens, past);
  // “A fire destroyed the pier”, “The accident happened”
  const isNamed = events.happenings.test(lowerAt(tokens, subject[1] - 1))
    ? object !== undefined
    : events.occurs.test(`${lower} ${lowerAt(tokens, verb + 1)}`);
  if (isNamed) return { what };
  if (!object) return { what, participle: aboutBehind(tokens, verb) ?? participle };
  const isOfSubject = events.pasts.has(lower) || events.ofSubject.has(lower);
  return isOfSubject
    ? { what, participle: spanOf(tokens, verb, object[1]) }
    : { what: spanOf(tokens, ...nounIn(tokens, object)), participle };
}

/** Skips a verb with what belongs to it: “called off”, “took over”, “came into force”. */
function pastVerb(tokens: readonly Token[], verb: number): number {
  const words = tokens.slice(verb, verb + 3).map(({ lower }) => lower);
  if (events.particles.has(words[1] ?? '')) return verb + 2;
  const [phrase = ''] = events.phrases.exec(words.join(' ')) ?? [];
  return verb + phrase.split(' ').length;
}

/** A verb of reporting with what it is about: “called for a new pool”, “warned of floods”. */
function aboutBehind(tokens: readonly Token[], verb: number): Span | undefined {
  const isAbout = baseOf(lowerAt(tokens, verb)) !== undefined && /^(?:about|for|of)$/.test(lowerAt(tokens, verb + 1));
  const object = isAbout ? objectFrom(tokens, verb + 2) : undefined;
  return object && spanOf(tokens, verb, object[1]);
}

/** The object or complement that begins at a place: “took [office]”, “won [the cup]”, but not “fell [3%]”. */
function objectFrom(tokens: readonly Token[], from: number): Range | undefined {
  const ends = [english.boundaries, english.times];
  const end = tokens.findIndex(
    (token, at) => at >= from && (isAdverb(token) || endsNoun(token) || ends.some((words) => words.has(token.lower))),
  );
  const to = Math.min(end < 0 ? tokens.length : end, markAfter(tokens, from - 1));
  return tokens.slice(from, to).some(({ kind }) => kind !== 'number') ? [from, to] : undefined;
}
