import type { Problem, ProblemCode } from '../workbench/problem.ts';
import { spokenAtWorkbench } from './spokenAtWorkbench.ts';

/** Every label of the workbench in one language. Apart from the other words: no reader meets them. */
export type WorkbenchWords = {
  readonly title: string;
  readonly description: string;
  /** Said where no script runs. */
  readonly needsScript: string;
  /** Why something was not opened or kept, and what will do. */
  readonly problems: { readonly [C in ProblemCode]: (problem: Problem<C>) => string };
};

/** The workbench's words, in the language of the bundle. */
export const benchWords: WorkbenchWords = spokenAtWorkbench;

/** A problem as a sentence or two. */
export function problemText<C extends ProblemCode>(problem: Problem<C>): string {
  const said: WorkbenchWords['problems'] = benchWords.problems;
  return said[problem.code](problem);
}
