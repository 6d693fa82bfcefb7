import { english } from '../../wording/english/english.ts';
import { isQuoted, lowerAt, type Token } from '../tokens.ts';
import { isAdverb, isAuxiliary, isCapitalised, isNot, isPlural, markAfter, opensClause } from './wordKinds.ts';

/** Whether a sentence contains what the verb at a token reports: a clause, a quotation, what is to be done. */
export function hasContent(tokens: readonly Token[], at: number): boolean {
  // «believes he knows it»
  if (tokens.some(isQuoted) || /^(?:he|she|they|we)$/.test(lowerAt(tokens, at + 1))) return true;
  const comma = tokens.findIndex(({ text }, index) => index > at && text === ',');
  const rest = tokens.slice(at + 1, comma < 0 ? at + 12 : Math.min(comma, at + 12));
  if (rest.some(({ lower, text }) => english.content.has(lower) || text === ':')) return true;
  // «said the bridge was safe», «promised to go», «accused him of lying», but not «added fuel to the fire»: a verb follows.
  return rest.some((token, index) => {
    const next = lowerAt(rest, index + 1);
    const isTo = token.lower === 'to' && isInfinitive(rest, index + 1);
    return isAuxiliary(token) || isTo || (token.lower === 'of' && /ing$/.test(next));
  });
}

/** Whether a clause of its own stands behind a verb: “believes the council broke its own policy”. */
export function isClauseBehind(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, markAfter(tokens, at));
  const verb = behind.findIndex(({ lower }, index) => index > 0 && english.pasts.test(lower));
  const opens = english.determiners.has(behind[0]?.lower ?? '') || isCapitalised(behind[0]) || isPlural(behind[0]);
  return opens && verb > 0 && !english.determiners.has(lowerAt(behind, verb - 1));
}

/** Whether a verb may follow “to” at a token, “to go”, but not “to him”, “to Ann Hale”, “to reporters”. */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const isMany = isPlural(token) && !/[aus]s$/.test(token?.lower ?? '');
  const isOther = ['him', 'them', 'me', 'us'].includes(lowerAt(tokens, at)) || token?.kind === 'number';
  // “agreed to police the border”
  const isVerb = !isMany || english.determiners.has(lowerAt(tokens, at + 1));
  return token !== undefined && !isOther && !english.determiners.has(token.lower) && !isCapitalised(token) && isVerb;
}

/** Whether a word opens a question that is told of: “asked whether he thought”, “would not say when the mayor would report”, but not “left when the mayor said”. */
export function isAsked(tokens: readonly Token[], at: number): boolean {
  const [opener, last] = [lowerAt(tokens, at), at - (isAdverb(tokens[at - 1]) ? 2 : 1)];
  const before = lowerAt(tokens, last);
  // “was clear when the mayor said no”, but “it is not clear when”, “it is clear what”
  const isOpen =
    !english.settled.has(before) ||
    tokens.slice(Math.max(0, last - 4), last).some((token) => isNot(token) || token.lower === 'it');
  return opener === 'whether' || (english.asks.has(opener) && english.leavesOpen.has(before) && isOpen);
}

/** “The court heard that he had told friends”: what a court hears, nobody tells the reader. */
export function isHeard(tokens: readonly Token[], at: number): boolean {
  // “He had told friends it leaked, the court heard.”
  const comma = tokens.findLastIndex(({ text }) => text === ',');
  const last = tokens.findLastIndex(({ kind }) => kind === 'word');
  const isBehind =
    at < comma &&
    !english.boundaries.has(lowerAt(tokens, comma + 1)) &&
    !tokens.some(isQuoted) &&
    last - comma < 6 &&
    /^(?:heard|told)$/.test(lowerAt(tokens, last));
  if (isBehind && tokens.slice(comma, last).some(({ lower }) => english.courts.test(lower))) return true;
  return tokens.slice(0, at).some(({ lower }, index) => {
    const isTold = lower === 'told' && english.passive.has(lowerAt(tokens, index - 1));
    const hears = english.courts.test(lowerAt(tokens, index - (isTold ? 2 : 1)));
    // “heard that he left”, “heard Reed had left”, but not “heard evidence”, “heard Ann Hale, who said”
    const next = tokens[index + 1];
    let name = tokens.findIndex((token, end) => end > index && !isCapitalised(token));
    // “heard Reed, 45, had told”
    const close = markAfter(tokens, name);
    const isApposed = tokens[name]?.text === ',' && tokens[close]?.text === ',' && close < at;
    if (isApposed && !english.relatives.has(lowerAt(tokens, name + 1))) name = close + 1;
    const isSubject =
      isCapitalised(next) && tokens.slice(name, at).every((token) => isAuxiliary(token) || isAdverb(token));
    const opens = isSubject || ['that', 'how'].includes(next?.lower ?? '');
    return (lower === 'heard' || isTold) && hears && opens;
  });
}

/** Whether what follows “that” is a clause: “that the wall leaks”, but not “that seat”. */
export function opensContent(tokens: readonly Token[], at: number): boolean {
  return (
    opensClause(tokens, at) ||
    /^(?:nobody|nothing|such|there)$/.test(lowerAt(tokens, at)) ||
    isCapitalised(tokens[at]) ||
    isPlural(tokens[at]) ||
    tokens[at]?.kind === 'number'
  );
}

/** Whether somebody says “little” or “nothing”, but not “nothing was decided”, “little else had changed”. */
export function saysLittle(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 2];
  const { boundaries, prepositions, pronouns } = english;
  const mayBeSubject =
    next?.kind === 'word' && ![boundaries, prepositions, pronouns].some((words) => words.has(next.lower));
  const isClause = isAuxiliary(next) || (mayBeSubject && isAuxiliary(tokens[at + 3]));
  return /^(?:little|nothing)$/.test(lowerAt(tokens, at + 1)) && !isClause;
}

/** Whether what somebody did not do is said and nothing of what he would have said. */
export function isNegated(tokens: readonly Token[], at: number): boolean {
  // “do not believe it leaks” says what somebody thinks.
  if (/^(?:believe|think)$/.test(lowerAt(tokens, at))) return false;
  // «did not say that it leaks», but «could not confirm that figure»
  const next = lowerAt(tokens, at + 1);
  const isThat = next === 'that' && (tokens[at + 3]?.kind ?? 'mark') === 'mark';
  let before = at - 1;
  // «did not immediately respond»
  while (isAdverb(tokens[before]) && !isNot(tokens[before])) before--;
  // «would not say when it opens», but «could not say when»
  const isUntold =
    english.asks.has(next) && !/^ca?n|^could/.test(lowerAt(tokens, isAuxiliary(tokens[before]) ? before : before - 1));
  // “seldom says why”
  const isRare =
    english.asks.has(next) && tokens.slice(before + 1, at).some(({ lower }) => /^(?:rarely|seldom)$/.test(lower));
  return isRare || ((!english.content.has(next) || isThat || isUntold) && isNot(tokens[before]));
}
