import { english } from '../../wording/english/english.ts';
import { type Found, foundAt } from '../found.ts';
import { isQuoted, lowerAt, type Token } from '../tokens.ts';
import { isJudged as isJudgement } from './judging.ts';
import { arePeople, headsOf, isActing, isOfPeople, maySpeak } from './people.ts';
import { apposedEnd } from './phrases.ts';
import { subjectBefore } from './subjects.ts';
import { helpersBefore, isAuxiliary, isCapitalised, isNot, markAfter, markBefore } from './wordKinds.ts';

/** Where whoever does what a passive says begins: “announced by the ministry”, “announced on Monday by the ministry”; 0 if nobody does. */
export function agentFrom(tokens: readonly Token[], at: number): number {
  let by = at + 1;
  while (
    by < at + 4 &&
    (/^(?:early|in|last|late|night|on|week)$/.test(lowerAt(tokens, by)) || english.times.has(lowerAt(tokens, by)))
  )
    by++;
  return lowerAt(tokens, by) === 'by' ? by + 1 : 0;
}

/** Who is named by a passive: «was described by the mayor as “safe”», but not «a report seen by the mayor». */
export function agentOf(tokens: readonly Token[], at: number, by: string, from: number): Found | undefined {
  // “was asked by reporters if she would resign”
  if (by === 'ask') return undefined;
  const whole = apposedEnd(tokens, from);
  const end = by === 'accuse' ? beforeCharge(tokens, from, whole) : whole;
  const next = lowerAt(tokens, end);
  const isSaid =
    (english.content.has(next) && !english.relatives.has(next)) || tokens.slice(end, end + 3).some(isQuoted);
  const agent = [from, end] as const;
  const isToldBy =
    (isJudged(tokens, at, by) || isMadeKnown(tokens, at, by, end)) &&
    next !== 'to' &&
    isOfPeople(tokens, agent) &&
    maySpeak(tokens, agent);
  return (isSaid || isToldBy) && end > from ? foundAt(tokens, agent, [at], { rule: 'passive', by }) : undefined;
}

/** Where the name of whoever accuses ends before what of: “by the head of the union | of lying”. */
function beforeCharge(tokens: readonly Token[], from: number, end: number): number {
  const charge = tokens.findIndex(({ lower }, at) => {
    const next = tokens[at + 1];
    return (
      at > from &&
      at < end &&
      lower === 'of' &&
      !isCapitalised(next) &&
      !/^(?:the|his|her|its|their)$/.test(next?.lower ?? '')
    );
  });
  return charge < 0 ? end : charge;
}

/** “condemned by business groups”, but not “dismissed by the court”, “the bridge was condemned by the council” */
function isJudged(tokens: readonly Token[], at: number, by: string): boolean {
  // “the ruling was welcomed”, but not “the guests were welcomed”, “after the ruling, she was welcomed”
  if (by === 'welcome' || by === 'applaud') return isAbout(tokens, at, english.news);
  const isJudging = /^(?:condemn|critici[sz]e|praise|denounce|decry|deplore|slam)$/.test(by);
  return isJudging && !english.deeds.get(by)?.test(`the ${lowerAt(tokens, at - 2)}`);
}

/** “was announced by the ministry”, “was first reported by Reuters”, “the claims were denied by Reed”, but not “was confirmed by the Senate”, “the striker was denied by Reed”. */
function isMadeKnown(tokens: readonly Token[], at: number, by: string, past: number): boolean {
  const helpers = helpersBefore(tokens, at);
  const first = helpers[0] ?? at;
  // “will be announced by”, “is to be announced by”, “was not confirmed by”
  const isNever = tokens.slice(first - 1, at).some((token) => isNot(token) || english.unreal.has(token.lower));
  const end = markAfter(tokens, at);
  // “The claims, which are denied by Reed, were old”
  const isAside = lowerAt(tokens, first - 1) === 'which' && tokens[end]?.text === ',';
  // “If it is announced by the ministry”
  const isUnsure = tokens.slice(markBefore(tokens, at), at).some(({ lower }) => english.unsure.has(lower));
  if (isNever || isAside || isUnsure) return false;
  const next = lowerAt(tokens, past);
  // “was accused by MPs of lying”, “was described by friends as shy”
  if (by === 'accuse') return next === 'of';
  if (next === 'as' && /^(?:describe|dismiss|hail)$/.test(by))
    return isGivenName(tokens.slice(past + 1, end), by, next);
  const agent = tokens.slice(at + 2, end);
  const isVote = agent.some(({ lower }) => english.voters.has(lower));
  const isPress = lowerAt(tokens, at - 1) === 'first' || agent.some(({ lower }) => english.outlets.test(lower));
  if (by === 'report') return isPress;
  if (by === 'deny' || by === 'dispute') return !isVote && isAbout(tokens, at, english.claims);
  if (by === 'claim') return tokens.slice(0, at).some(({ lower }) => english.attacks.test(lower));
  return /^(?:announce|disclose|reveal)$/.test(by) || (by === 'confirm' && !isVote);
}

/** Whether the noun that a passive is about is such: “news of the deal was”, but not “access to the report was”. */
function isAbout(tokens: readonly Token[], at: number, nouns: RegExp): boolean {
  const subject = subjectBefore(tokens, helpersBefore(tokens, at)[0] ?? at);
  const [head] = subject ? headsOf(tokens.slice(...subject)).slice(-1) : [];
  return head !== undefined && nouns.test(head.lower);
}

/** Who gives something a name in a passive: “was called “a joke” by critics”. */
export function namedBy(tokens: readonly Token[], at: number, by: string): Found | undefined {
  const end = markAfter(tokens, at);
  const agent = tokens.findIndex(({ lower }, index) => index > at && index < end && lower === 'by');
  if (agent < 0) return undefined;
  const before = tokens[agent - 1];
  const range = [agent + 1, apposedEnd(tokens, agent + 1)] as const;
  // “described as weak by critics”, but not “called to the house by a neighbour”
  const isGiven =
    lowerAt(tokens, at + 1) === 'as'
      ? isGivenName(tokens.slice(at + 2, agent), by, lowerAt(tokens, range[1]))
      : before && isQuoted(before);
  return isGiven && isOfPeople(tokens, range) && maySpeak(tokens, range)
    ? foundAt(tokens, range, [at], { rule: 'passive', by })
    : undefined;
}

/**
 * Whether words between “as” and “by” are what something is called: “weak”, “a joke”, but not “coach” in “dismissed as coach by the club”,
 * “expected”, “an attempt” in “an attempt by Reed to win votes”; `next` is the word behind who calls it so.
 */
function isGivenName(words: readonly Token[], by: string, next: string): boolean {
  if (words.some(isQuoted)) return true;
  const [head] = headsOf(words).slice(-1);
  if (!head || ['to', 'on', 'against'].includes(next)) return false;
  const isAct = next !== 'as' && words.some(({ lower }) => english.acts.test(lower));
  const isHow =
    english.adverbEndings.test(head.lower) || /^(?:recently|part|soon|well|long|usual|ever)$/.test(lowerAt(words, 0));
  // “dismissed as coach by the club”
  const isSomebodys = english.guests.test(head.lower) || isActing(head.lower) || arePeople(words);
  const isOfDeed = /^(?:dismiss|reject|welcome)$/.test(by) && isSomebodys;
  // “expected”, “it was”
  const isOfClause = words.some((word) => {
    const isVerb = [english.pasts, english.participles].some((verbs) => verbs.test(word.lower));
    const isSubject = english.pronouns.has(word.lower) && word.lower !== 'who';
    return (isVerb && !isJudgement(word.lower)) || isAuxiliary(word) || isSubject;
  });
  return !isAct && !isHow && !isOfDeed && !isOfClause;
}
