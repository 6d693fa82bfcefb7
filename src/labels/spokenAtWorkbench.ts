import { findingsDe } from './findings.de-CH.ts';
import { beforehandDe, workbenchDe } from './workbench.de-CH.ts';

/** The workbench's tables of the language in use; in bundles, `build/speaking.ts` replaces them. */
export const spokenAtWorkbench = workbenchDe;
export const spokenBeforehand = beforehandDe;
export const spokenFindings = findingsDe;
