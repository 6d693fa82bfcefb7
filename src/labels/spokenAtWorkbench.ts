import { findingsDe } from './findings.de-CH.ts';
import { noScriptDe, workbenchDe } from './workbench.de-CH.ts';

/** The workbench's tables of the language in use; in bundles, `build/speaking.ts` replaces them. */
export const spokenAtWorkbench = workbenchDe;
export const spokenNoScript = noScriptDe;
export const spokenFindings = findingsDe;
