import { german } from '../../wording/german/german.ts';
import { lowerAt, type Token } from '../tokens.ts';
import { phraseAt } from './phrases.ts';
import { isListed, isYear } from './wordKinds.ts';

/** Skips what may stand before a subject without changing it: «Auch [der Minister]», «mehr als [80 Frauen]». */
export function pastOpeners(tokens: readonly Token[], from: number, finite: number): number {
  let at = from;
  while (at < finite && (german.openers.has(lowerAt(tokens, at)) || german.coordinators.has(lowerAt(tokens, at)))) at++;
  // «mehr als 80 Frauen», «knapp die Hälfte», but «über die Lage»
  let amount = at;
  while (amount < finite && german.beforeAmount.has(lowerAt(tokens, amount))) amount++;
  const isAmount = tokens[amount]?.kind === 'number' || german.amounts.has(lowerAt(tokens, amount + 1));
  return isAmount ? amount : at;
}

/** «Gleichzeitig sagte der Minister», «Besorgt» or «Kritischer äusserte sich der Minister»: an adverb, although capitalised. */
export function looksLikeAdverb(tokens: readonly Token[], at: number): boolean {
  const lower = lowerAt(tokens, at);
  return (
    isSaidFirst(tokens, at) || german.adverbEndings.test(lower) || german.attitudes.has(lower) || saysHow(tokens, at)
  );
}

/** «Bestätigt hat das die Polizei» */
export function isSaidFirst(tokens: readonly Token[], at: number): boolean {
  return german.auxiliary.has(lowerAt(tokens, at + 1)) && isListed(tokens[at], 'participle');
}

/** «[Weniger] überrascht zeigt sich der Minister» */
export function saysHow(tokens: readonly Token[], at: number): boolean {
  const lower = lowerAt(tokens, at);
  const isHow =
    lower.endsWith('t') || (lower.endsWith('er') && /^(?:äu(?:ss|ß)er|zeig)t/.test(lowerAt(tokens, at + 1)));
  // «Gelassen reagierte die Gewerkschaft»: nobody reacts somebody.
  const isReaction =
    /^reagier(?:en|te?n?)$/.test(lowerAt(tokens, at + 1)) && phraseAt(tokens, at + 2)?.subject === true;
  return isReaction || (isHow && lowerAt(tokens, at + 2) === 'sich');
}

/** Skips what may follow somebody who speaks, behind «so» or before a colon: «so der Minister [weiter]», «so Anna Muster [2019]». */
export function pastBehindSpeaker(tokens: readonly Token[], from: number): number {
  let at = from;
  while (german.behindSo.has(lowerAt(tokens, at)) || isYear(tokens[at])) at++;
  return at;
}
