import { workbenchDe } from './workbench.de-CH.ts';

/** The workbench's table of the language in use; in bundles, `build/speaking.ts` replaces it. */
export const spokenAtWorkbench = workbenchDe;
