import { workbenchDe } from './workbench.de-CH.ts';

/** The workbench's table of the language that is spoken here; `build/speaking.ts` puts that of each bundle in its place. */
export const spokenAtWorkbench = workbenchDe;
