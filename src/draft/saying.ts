import type { Lexicon } from '../wording/lexicon.ts';
import { isCapital, lowerAt, type Token } from './tokens.ts';

/** Where a noun stands for what somebody says, -1 if none does: «Angaben der Polizei», but not «Bundesamt für Statistik», «Statistik Nord». */
export function statementIn(
  tokens: readonly Token[],
  { authorities, documents, genitives, nounsHaveCapitals, small, statements }: Lexicon,
): number {
  return tokens.findIndex((token, at, { [at - 1]: before, [at - 2]: noun, [at + 1]: next }) => {
    const isNoun = noun !== undefined && isCapital(noun) && !small.has(noun.lower);
    const isOwners = genitives.has(before?.lower ?? '') && isNoun;
    // «Bericht Musters», «Mitteilung Stadtrat», but «Studie Muster»
    const isGiver = !next || !isCapital(next) || next.lower.endsWith('s') || authorities.test(next.lower);
    const isCalled = !isGiver && documents.test(token.lower);
    const isName = nounsHaveCapitals && isCalled && !/(?:n|en)$/.test(token.lower);
    return at < 4 && isCapital(token) && statements(token.lower) && !isOwners && !isName;
  });
}

/** Whether what is said is the subject's: «eigenen Angaben», “own account”. */
export function isOwn(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return tokens.some(({ lower }, at) => lexicon.statements(lower) && lexicon.own.test(lowerAt(tokens, at - 1)));
}
