import { english } from '../../wording/english/english.ts';
import { lowerAt, separates, type Token } from '../tokens.ts';
import { baseOf, isCapitalised, isNot, isPlural, markBefore, opensClause } from './wordKinds.ts';

/** Whether nobody has called something so yet, or nobody at all: “will be hailed as”, “If Reed called it”, “Had Reed called it”, “Nobody called it”. */
export function isSupposed(tokens: readonly Token[], at: number, helpers: readonly number[]): boolean {
  const isModal = helpers
    .map((index) => lowerAt(tokens, index))
    .some((helper) => english.modals.has(helper) || /^w(?:ill|ould)$/.test(helper));
  const ahead = tokens.slice(markBefore(tokens, at), at);
  const isIf = ahead.some(({ lower }) => /^(?:if|unless|nobody)$/.test(lower));
  return isModal || isIf || lowerAt(ahead, 0) === 'had' || /^(?:few|nobody)$/.test(lowerAt(tokens, 0));
}

/** Whether somebody else reports what is called so: “Hale claimed Reed called her a liar”, “The court heard Reed called it a joke”. */
export function isWithinReport(tokens: readonly Token[], at: number): boolean {
  const ahead = tokens.slice(markBefore(tokens, at), at);
  const joint = ahead.findLastIndex(({ lower }) => /^(?:and|but|who|which|what)$/.test(lower));
  return ahead.some(({ lower }, index) => {
    const isVerb = index > 0 && (lower === 'heard' || baseOf(lower) !== undefined);
    const before = lowerAt(ahead, index - 1);
    const isNoun = [english.determiners, english.possessives, english.prepositions].some((words) => words.has(before));
    const isContent = english.content.has(lowerAt(ahead, index + 1)) || isCapitalised(ahead[index + 1]);
    return index > joint && isVerb && !isNoun && (isContent || opensClause(ahead, index + 1));
  });
}

/** Whether what an outlet is told is news, not of itself: “was told that the wall leaks”, but not “was told it must cut costs”, “was told off”. */
export function isNews(tokens: readonly Token[], at: number): boolean {
  const isAsked = tokens.at(-1)?.text === '?';
  const isNever = tokens.slice(Math.max(0, at - 3), at).some(isNot);
  if (isAsked || isNever) return false;
  const next = tokens[at + 1];
  if (next === undefined || separates(next)) return true;
  const from = next.lower === 'that' ? at + 2 : at + 1;
  const opens = from > at + 1 || opensClause(tokens, from) || isCapitalised(tokens[from]) || isPlural(tokens[from]);
  return opens && !/^its?$/.test(lowerAt(tokens, from));
}
