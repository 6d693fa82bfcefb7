import { english } from '../../wording/english/english.ts';
import { type Found, foundAt } from '../found.ts';
import { isQuoted, lowerAt, type Token } from '../tokens.ts';
import { apposedEnd, isOfPeople, maySpeak } from './phrases.ts';
import { markAfter } from './wordKinds.ts';

/** Who is named by a passive: «was described by the mayor as “safe”», but not «a report seen by the mayor». */
export function agentOf(tokens: readonly Token[], at: number, by: string): Found | undefined {
  // “was asked by reporters if she would resign”
  if (by === 'ask') return undefined;
  const end = apposedEnd(tokens, at + 2);
  const next = lowerAt(tokens, end);
  const isSaid =
    (english.content.has(next) && !english.relatives.has(next)) || tokens.slice(end, end + 3).some(isQuoted);
  // “condemned by business groups”, but not “dismissed by the court”
  const agent = [at + 2, end] as const;
  const isJudged =
    /^(?:condemn|critici[sz]e|praise)$/.test(by) &&
    next !== 'to' &&
    !english.deeds.get(by)?.test(`the ${lowerAt(tokens, at - 2)}`) &&
    isOfPeople(tokens, agent) &&
    maySpeak(tokens, agent);
  return (isSaid || isJudged) && end > at + 2 ? foundAt(tokens, agent, [at], { rule: 'passive', by }) : undefined;
}

/** Who gives something a name in a passive: “was called “a joke” by critics”. */
export function namedBy(tokens: readonly Token[], at: number, by: string): Found | undefined {
  const end = markAfter(tokens, at);
  const agent = tokens.findIndex(({ lower }, index) => index > at && index < end && lower === 'by');
  if (agent < 0) return undefined;
  const before = tokens[agent - 1];
  const range = [agent + 1, apposedEnd(tokens, agent + 1)] as const;
  // “described as weak by critics”, but not “called to the house by a neighbour”
  const isGiven = lowerAt(tokens, at + 1) === 'as' || (before && isQuoted(before));
  return isGiven && isOfPeople(tokens, range) && maySpeak(tokens, range)
    ? foundAt(tokens, range, [at], { rule: 'passive', by })
    : undefined;
}
