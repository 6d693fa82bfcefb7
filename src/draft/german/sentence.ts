import type { Token } from '../tokens.ts';
import type { Clause } from './clauses.ts';

/** A sentence to be read: its tokens and clauses, and whether the next sentence continues the reported speech. */
export type Sentence = {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly goesOn: boolean;
};

/** The index of the clause that contains a token; -1 for a mark between two. */
export function clauseAt({ clauses }: Sentence, at: number): number {
  return clauses.findIndex(({ from, to }) => from <= at && at < to);
}
