import { findingsDe } from './findings.de-CH.ts';
import { workbenchDe } from './workbench.de-CH.ts';

/** The workbench's tables of the language in use; in bundles, `build/speaking.ts` replaces them. */
export const spokenAtWorkbench = workbenchDe;
export const spokenFindings = findingsDe;
