import { english } from '../../wording/english/english.ts';
import { lowerAt, type Token } from '../tokens.ts';
import { isAdverb, isPlural, markAfter, opensClause } from './wordKinds.ts';

/** “described it as a joke”, “called it a joke” */
export function judgesAt(tokens: readonly Token[], at: number, by: string): boolean {
  const isAs = ['describe', 'remember', 'portray'].includes(by);
  return isAs ? tokens.slice(at + 2, at + 9).some(({ lower }) => lower === 'as') : by === 'call' && callsSo(tokens, at);
}

/** Whether a verb says what somebody thinks of something: “called the plan illegal”, “called it a joke”, but not “called the police”, “called an election”. */
export function callsSo(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, markAfter(tokens, at));
  const end = behind.findIndex(({ lower }) => english.boundaries.has(lower));
  const phrase = behind.slice(0, end < 0 ? undefined : end);
  const first = lowerAt(phrase, 0);
  if (/^an?$/.test(first) || english.prepositions.has(first) || english.away.has(first)) return false;
  // “called them three times”, “called the match off”
  const isCall = phrase.some(
    ({ lower }, index) =>
      english.timesOfCalls.has(lower) ||
      (lower === 'time' && english.whichTime.has(lowerAt(phrase, index - 1))) ||
      (index > 0 && english.away.has(lower) && lowerAt(phrase, index + 1) !== 'of'),
  );
  if (isCall) return false;
  const isPronoun = english.objects.has(first);
  return phrase.some(
    (_, index) =>
      index > 0 &&
      (isJudgement(phrase, index, isPronoun || first === 'her') || isNounJudgement(phrase, index, isPronoun)),
  );
}

/** Whether an adjective ends what is called so: “illegal”, “deeply unfair to tenants”. */
function isJudgement(phrase: readonly Token[], at: number, isPronoun: boolean): boolean {
  const next = lowerAt(phrase, at + 1);
  const object = isAdverb(phrase[at - 1]) || english.degrees.has(lowerAt(phrase, at - 1)) ? at - 1 : at;
  const isWhole = object > (isPronoun || !opensClause(phrase, 0) ? 0 : 1);
  // “called the ambulance late on Friday”
  const isWhen = lowerAt(phrase, at) === 'late' && next !== '';
  const isLast = !isWhen && (next === '' || english.prepositions.has(next) || english.times.has(next));
  // “calling them cowards”
  const areSo = /^(?:them|us)$/.test(lowerAt(phrase, 0)) && at === 1 && next === '' && isPlural(phrase[at]);
  return (
    isWhole &&
    isLast &&
    (isJudged(lowerAt(phrase, at)) ||
      (isAdverb(phrase[at - 1]) && /ed$/.test(lowerAt(phrase, at))) ||
      (areSo && !/^(?:names|days)$/.test(lowerAt(phrase, at))))
  );
}

/** Whether an adjective judges: “illegal”, “flawed”. */
export function isJudged(word: string): boolean {
  return english.judged.has(word) || english.judgements.test(word);
}

/** Whether a noun with an article follows what is called so: “a joke”, “the worst day of her life”, but not “a week ago”. */
function isNounJudgement(phrase: readonly Token[], at: number, isPronoun: boolean): boolean {
  const [before, lower, next] = [lowerAt(phrase, at - 1), lowerAt(phrase, at), lowerAt(phrase, at + 1)];
  const isJoined = [english.prepositions, english.determiners].some((words) => words.has(before)) && at > 1;
  const isTime = english.noJudgement.has(next) || english.whichTime.has(next);
  const isMost = lower === 'the' && /^(?:most|least|worst|best|\p{L}{3,}est)$/u.test(next);
  const isOne = isPronoun && at === 1 && (lower === 'the' || english.possessives.has(lower));
  return !isJoined && !isTime && (/^an?$/.test(lower) || isMost || isOne);
}
