import { english } from '../../wording/english/english.ts';
import { events } from '../../wording/english/events.ts';
import { englishLexicon } from '../../wording/english/lexicon.ts';
import { lowerAt, separates, type Token } from '../tokens.ts';
import { isActing } from './people.ts';
import { baseOf, isAuxiliary, isCapitalised, isNot, isPast } from './wordKinds.ts';

/** Of the nouns beside a date, given by their places, the one that says what occurred, or to what: not who acts, or where. */
export function eventNounOf(tokens: readonly Token[], nouns: readonly number[], date: number): number | undefined {
  const own = nouns.filter((at) => !isVerb(tokens, at));
  const all = own.filter((at) => !own.includes(at - 1)).map((at) => nounAt(tokens, at, own));
  const told = all.filter(({ isOther }) => !isOther);
  const happening = happeningAt(tokens, date);
  const joined = all.find(({ at, to }) => happening !== undefined && at <= happening && happening < to);
  if (happening !== undefined && !joined) return happening;
  const first =
    joined ??
    told.find(({ happens, isFree }) => happens && isFree) ??
    told.find(({ isFree, isDetermined }) => isFree && isDetermined) ??
    told.find(({ isFree }) => isFree) ??
    told.find(({ happens, before }) => happens && !events.consequent.has(before));
  return first && Math.max(first.at, first.to - 3);
}

/** Where a noun stands that says what occurred and that a date belongs to: “the [collapse] of a dam in May 2019”. */
export function happeningAt(tokens: readonly Token[], date: number): number | undefined {
  const at = tokens.slice(0, Math.max(0, date)).findLastIndex((_, index) => isHappening(tokens, index));
  const between = tokens.slice(at + 1, date);
  const isJoined = between.every(
    (token, index) =>
      token.kind !== 'mark' && !isAuxiliary(token) && !isPast(tokens, at + 1 + index) && !events.opens.has(token.lower),
  );
  const isNoun = between.length === 0 || english.prepositions.has(lowerAt(between, 0));
  return at >= 0 && isJoined && isNoun && !isOfVerb(tokens, at) ? at : undefined;
}

/** Whether a verb before a noun says what occurred, or that nothing did: “cancelled the festival”, “jailed for theft”, “no strike”, but not “announced a vote”. */
function isOfVerb(tokens: readonly Token[], at: number): boolean {
  const ahead = tokens.slice(0, at).findLastIndex((token) => separates(token) || english.prepositions.has(token.lower));
  const own = tokens.slice(ahead + 1, at);
  const isBare = !own.some(({ lower }) => english.determiners.has(lower));
  const isCharge = /^(?:of|for|to|with)$/.test(lowerAt(tokens, ahead)) && isBare;
  return (
    own.some((token) => isNot(token) || token.lower === 'no') ||
    own.some((_, index) => isPast(tokens, ahead + 1 + index) && tellsOf(tokens, ahead + 1 + index)) ||
    (isCharge && (isPast(tokens, ahead - 1) || lowerAt(tokens, ahead - 1) === 'guilty'))
  );
}

/** Whether a past tells what was done to its object, as most do: “denied”, “called off”, but not “announced”. */
function tellsOf(tokens: readonly Token[], at: number): boolean {
  const by = baseOf(lowerAt(tokens, at));
  const isJudging = by === undefined || english.judges.has(by) || /^(?:admit|deny|dispute)$/.test(by);
  return isJudging || events.particles.has(lowerAt(tokens, at + 1));
}

function isHappening(tokens: readonly Token[], at: number): boolean {
  return events.happenings.test(lowerAt(tokens, at)) && !isVerb(tokens, at) && !isPast(tokens, at);
}

/** “to [cut] emissions”, “the council [plans] a vote”, “, [expires] in” */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [lowerAt(tokens, at - 1), lowerAt(tokens, at + 1)];
  if (isCapitalised(tokens[at])) return false;
  const isInfinitive = before === 'to';
  const isBehind = tokens[at - 1]?.kind === 'mark' && /[^s]s$/.test(lowerAt(tokens, at));
  const isBeforeObject =
    tokens[at - 1]?.kind === 'word' &&
    !english.determiners.has(before) &&
    !english.prepositions.has(before) &&
    (english.determiners.has(next) || (next === 'to' && isActor(before)));
  return isInfinitive || isBehind || isBeforeObject || isAuxiliary(tokens[at - 1]) || isPast(tokens, at);
}

function nounAt(tokens: readonly Token[], at: number, nouns: readonly number[]) {
  let to = at + 1;
  while (nouns.includes(to)) to++;
  let from = at;
  while (english.determiners.has(lowerAt(tokens, from - 1)) || tokens[from - 1]?.kind === 'number') from--;
  const before = lowerAt(tokens, from - 1);
  const head = lowerAt(tokens, to - 1);
  const isDetermined = from < at;
  const happens = events.happenings.test(head);
  const isNone = /^(?:no|none)$/.test(lowerAt(tokens, from));
  // “Hale remembers the summer of 1976”
  const isOther = isNone || isActor(head) || events.recalls.test(lowerAt(tokens, to));
  return {
    at,
    to,
    before,
    happens,
    isDetermined,
    isOther,
    isFree: !english.prepositions.has(before),
  };
}

/** Whether a noun is of people, a body or a state. */
function isActor(noun: string): boolean {
  return isActing(noun) || states.has(noun);
}

const states = new Set(englishLexicon.states.map(([state]) => state.toLowerCase()));
