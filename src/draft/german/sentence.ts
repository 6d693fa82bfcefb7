import type { Span } from '../../model/words.ts';
import type { Token } from '../tokens.ts';
import type { Clause } from './clauses.ts';

/** A sentence to be read: its tokens and clauses, and whether the next sentence continues the reported speech. */
export type Sentence = {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly goesOn: boolean;
};

/** The span from the start of one token to the end of the one before `to`. */
export function spanOf({ tokens }: Pick<Sentence, 'tokens'>, from: number, to: number): Span {
  return [tokens[from]?.span[0] ?? 0, tokens[to - 1]?.span[1] ?? 0];
}

/** The spans of single tokens, in order. */
export function spansOf(sentence: Sentence, indices: readonly number[]): readonly Span[] {
  return [...indices].sort((a, b) => a - b).map((at) => spanOf(sentence, at, at + 1));
}

/** The index of the clause that contains a token; -1 for a mark between two. */
export function clauseAt({ clauses }: Sentence, at: number): number {
  return clauses.findIndex(({ from, to }) => from <= at && at < to);
}
