import type { Lexicon } from '../wording/lexicon.ts';
import { isCapital, lowerAt, type Token } from './tokens.ts';

/** Where a noun stands for what somebody says, -1 if none does: «Angaben der Polizei», but not «Bundesamt für Statistik». */
export function statementIn(tokens: readonly Token[], { genitives, small, statements }: Lexicon): number {
  return tokens.findIndex((token, at, { [at - 1]: before, [at - 2]: noun }) => {
    const isNoun = noun !== undefined && isCapital(noun) && !small.has(noun.lower);
    const isOwners = genitives.has(before?.lower ?? '') && isNoun;
    return at < 4 && isCapital(token) && statements(token.lower) && !isOwners;
  });
}

/** Whether what is said is the subject's: «eigenen Angaben», “own account”. */
export function isOwn(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return tokens.some(({ lower }, at) => lexicon.statements(lower) && lexicon.own.test(lowerAt(tokens, at - 1)));
}
