import type { Grammar } from './grammar.ts';
import type { DraftSentence } from './readings.ts';
import { isCapital, lowerAt, separates, type Token } from './tokens.ts';

/** Where a group stands that a subject is: “The couple left”, “The couple from Leeds”, “The Hale family”, but not “The union leaders”, “The band of rain”; -1 if it is none. */
export function groupIn(tokens: readonly Token[], { reading }: DraftSentence, { lexicon, wording }: Grammar): number {
  const group = tokens.findIndex(({ lower }) => lexicon.groups.test(lower));
  const [next, other] = reading.tokens.filter(({ span: [from] }) => from > (tokens[group]?.span[0] ?? 0));
  const isHead =
    lexicon.nounsHaveCapitals ||
    (group > 0 &&
      lexicon.determiners.has(lowerAt(tokens, 0)) &&
      tokens.slice(1, group).every(isCapital) &&
      (next === undefined ||
        separates(next) ||
        wording.inClauses.has(next.lower) ||
        lexicon.pasts.test(next.lower) ||
        (lexicon.among.has(next.lower) && other && (isCapital(other) || lexicon.determiners.has(other.lower)))));
  return isHead ? group : -1;
}
