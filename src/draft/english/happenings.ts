import { english, englishWording } from '../../wording/english/english.ts';
import { events } from '../../wording/english/events.ts';
import type { Happening } from '../found.ts';
import { lowerAt, type Range, separates, spanOf, type Token } from '../tokens.ts';
import { happeningAt } from './eventNouns.ts';
import { subjectBefore } from './subjects.ts';
import {
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
  const verb = date < 0 || happeningAt(tokens, date) !== undefined ? undefined : verbOf(tokens, date);
  const first = verb === undefined ? undefined : (helpersOf(tokens, verb)[0] ?? verb);
  if (verb === undefined || first === undefined || isDenied(tokens, first, verb)) return [];
  const subject = subjectOf(tokens, first);
  const what = whatHappened(tokens, verb, subject);
  return what ? [{ ...what, subject: { words: what.what, clause: spanOf(tokens) } }] : [];
}

/** The verb whose date it is: the last before it, or the first behind a date at the front. */
function verbOf(tokens: readonly Token[], date: number): number | undefined {
  const from = markBefore(tokens, date);
  const verb = [...tokens.keys()].findLast((at) => from <= at && at < date && isPast(tokens, at));
  if (verb !== undefined) return isOthers(tokens.slice(verb + 1, date), lowerAt(tokens, verb)) ? undefined : verb;
  const isFront = tokens
    .slice(clauseFrom(tokens, date), date)
    .every(({ lower }) => english.prepositions.has(lower) || lower === 'the');
  const next = isFront ? [...tokens.keys()].find((at) => at > date && isPast(tokens, at)) : undefined;
  const end = next === undefined ? 0 : (helpersOf(tokens, next)[0] ?? next);
  return english.relatives.has(lowerAt(tokens, end - 1)) ? undefined : next;
}

/** Whether the words between a verb and a date open another clause: “voted to leave”, “accused of neglecting”, “that it would”. */
function isOthers(between: readonly Token[], verb: string): boolean {
  return between.some((token, at) => {
    const next = between[at + 1];
    // “recalled meeting the king”
    const isAfterVerb = at === 0 && /\p{Ll}{3}ing$/u.test(token.text) && english.determiners.has(next?.lower ?? '');
    const isGerund = isAfterVerb || (english.prepositions.has(token.lower) && /\p{Ll}{3}ing$/u.test(next?.text ?? ''));
    const isInfinitive =
      token.lower === 'to' &&
      next?.kind === 'word' &&
      !isCapitalised(next) &&
      !english.determiners.has(next.lower) &&
      !events.moves.has(verb);
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
function subjectOf(tokens: readonly Token[], first: number): Range | undefined {
  let end = first;
  while (isAdverb(tokens[end - 1])) end--;
  if (/^(?:that|which|who)$/.test(lowerAt(tokens, end - 1))) end--;
  if (tokens[end - 1]?.text === ',') end--;
  // “Talks between the union and the port broke down”
  const begin = clauseFrom(tokens, end);
  // “The school is expected to be built”
  const verb = tokens.findIndex((token, at) => at > begin && (isAuxiliary(token) || isPast(tokens, at)));
  if (lowerAt(tokens, end - 1) === 'to' && verb > 0 && verb < end) end = verb;
  const isWhole = begin < end && !english.prepositions.has(lowerAt(tokens, begin)) && !hasVerb(tokens, [begin, end]);
  const subject = isWhole ? ([begin, end] as const) : (subjectBefore(tokens, end) ?? [begin + 1, end]);
  // “The band split up and reunited”
  const joins = ['and', 'but'].includes(lowerAt(tokens, end - 1)) && verb > subject[0] && verb < subject[1];
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

function hasVerb(tokens: readonly Token[], [from, to]: Range): boolean {
  return [...tokens.keys()].some((at) => from <= at && at < to && (isAuxiliary(tokens[at]) || isPast(tokens, at)));
}

/** The noun of a phrase, with what belongs to it: “maternity unit” of “the maternity unit of a hospital”, “farms” of “the number of farms”. */
function nounIn(tokens: readonly Token[], [begin, end]: Range): Range | undefined {
  const from = nounFrom(tokens, [begin, end]);
  let to = [...tokens.keys()].find((at) => at > from && at < end && endsNoun(tokens[at])) ?? end;
  if (events.counts.test(lowerAt(tokens, to - 1)) && lowerAt(tokens, to) === 'of' && to + 1 < end)
    return nounIn(tokens, [to + 1, end]);
  // “the town’s only bank”
  const own =
    from + tokens.slice(from, to - 1).findLastIndex(({ lower }) => englishWording.beginsSentence.has(lower)) + 1;
  while (isCapitalised(tokens[to - 1]) && lowerAt(tokens, to) === 'of' && isCapitalised(tokens[to + 1])) to += 2;
  if (own >= to) return undefined;
  const isName = own > 0 && isCapitalised(tokens[own]);
  return [isName ? own : Math.max(own, to - mostWords), to];
}

/** How many words say what something is: “former maternity unit”. */
const mostWords = 4;

/** Where the noun of a phrase begins: behind its verbs, behind whoever is told it, and behind its determiners and numbers. */
function nounFrom(tokens: readonly Token[], [begin, end]: Range): number {
  const within = [...tokens.keys()].filter((at) => begin <= at && at < end - 1);
  const verb = within.findLast((at) => isPast(tokens, at)) ?? begin - 1;
  // “told the trial the riot began”
  const told = within.findLast(
    (at) =>
      at > begin + 1 &&
      /^(?:the|an?)$/.test(lowerAt(tokens, at)) &&
      tokens[at - 1]?.kind === 'word' &&
      !englishWording.beginsSentence.has(lowerAt(tokens, at - 1)),
  );
  const first = Math.max(begin, verb + 1, told ?? begin);
  return within.find((at) => at >= first && !isSmall(tokens[at])) ?? Math.max(first, end - 1);
}

function isSmall(token: Token | undefined): boolean {
  const lists = [english.determiners, english.prepositions, english.times];
  return token !== undefined && (token.kind === 'number' || lists.some((words) => words.has(token.lower)));
}

function endsNoun(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (separates(token) || /^(?:and|by)$/.test(token.lower) || english.prepositions.has(token.lower))
  );
}

/** What is named by a verb and its subject, or by what was done to its object. */
function whatHappened(
  tokens: readonly Token[],
  verb: number,
  subject: Range | undefined,
): Omit<Happening, 'subject'> | undefined {
  const lower = lowerAt(tokens, verb);
  const isPassive = helpersOf(tokens, verb).some((at) => english.passive.has(lowerAt(tokens, at)));
  const isParticle =
    events.particles.has(lowerAt(tokens, verb + 1)) && !english.determiners.has(lowerAt(tokens, verb + 2));
  const past = isParticle ? verb + 2 : verb + 1;
  const behind = isPassive ? undefined : objectFrom(tokens, past);
  const object = behind && nounIn(tokens, behind);
  const participle = spanOf(tokens, verb, past);
  // “sentenced him”
  const isPronoun = english.objects.has(lowerAt(tokens, past)) && !events.opens.has(lowerAt(tokens, past));
  if (!isPassive && isPronoun) return { what: spanOf(tokens, past, past + 1), participle };
  const what = subject && spanOf(tokens, ...subject);
  const occurs = subject !== undefined && events.happenings.test(lowerAt(tokens, subject[1] - 1));
  if (
    what &&
    (occurs
      ? behind !== undefined || (isPassive && lower === 'held')
      : events.occurs.test(`${lower} ${lowerAt(tokens, verb + 1)}`))
  )
    return { what };
  if (!object || !behind) return what && { what, participle };
  const isOfSubject = events.pasts.has(lower) || events.ofSubject.has(lower);
  if (!isOfSubject) return { what: spanOf(tokens, ...object), participle };
  return what ? { what, participle: spanOf(tokens, verb, behind[1]) } : { what: spanOf(tokens, ...object) };
}

/** The object or complement that begins at a place: “took [office]”, “won [the cup]”, but not “fell [3%]”. */
function objectFrom(tokens: readonly Token[], from: number): Range | undefined {
  const end = tokens.findIndex(
    ({ lower }, at) =>
      at >= from &&
      (isAuxiliary(tokens[at]) ||
        isAdverb(tokens[at]) ||
        [english.prepositions, english.boundaries, english.times].some((words) => words.has(lower))),
  );
  const to = Math.min(end < 0 ? tokens.length : end, markAfter(tokens, from - 1));
  return tokens.slice(from, to).some(({ kind, lower }) => kind !== 'number' && !english.objects.has(lower))
    ? [from, to]
    : undefined;
}
