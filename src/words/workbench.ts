import { spokenAtWorkbench } from './spokenAtWorkbench.ts';

/** Every label of the workbench in one language. Apart from the other words: no reader meets them. */
export type WorkbenchWords = {
  readonly title: string;
  readonly description: string;
  /** Said where no script runs. */
  readonly needsScript: string;
};

/** The workbench's words, in the language of the bundle. */
export const benchWords: WorkbenchWords = spokenAtWorkbench;
