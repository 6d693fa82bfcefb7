import type { Code, Finding } from '../check/finding.ts';
import type { Problem, ProblemCode } from '../workbench/problem.ts';
import type { FindingTexts } from './findings.ts';
import { spokenAtWorkbench, spokenFindings, spokenNoScript } from './spokenAtWorkbench.ts';
import type { noScriptEn, workbenchEn } from './workbench.en.ts';

/** Every label of the workbench in one language. */
export type WorkbenchLabels = typeof workbenchEn;

/** The workbench's labels, in the language of the bundle. */
export const benchLabels: WorkbenchLabels = spokenAtWorkbench;

export type NoScriptLabels = typeof noScriptEn;

/** What the workbench's page says before its script runs, which need not say it again. */
export const noScriptLabels: NoScriptLabels = spokenNoScript;

/** A finding as a sentence, in the language of the bundle. */
export function findingText<C extends Code>(finding: Finding<C>): string {
  const said: FindingTexts = spokenFindings;
  return said[finding.code](finding);
}

/** A problem as a sentence or two; of a reading that does not hold, with what is wrong first. */
export function problemText<C extends ProblemCode>(problem: Problem<C>): string {
  const said: WorkbenchLabels['problems'] = benchLabels.problems;
  const [fault] = 'faults' in problem ? problem.faults : [];
  return [said[problem.code](problem), fault && findingText({ file: '', ...fault })].filter(Boolean).join(' ');
}
