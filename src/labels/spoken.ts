import { deCH } from './de-CH.ts';

/** The table of the language in use: this one in tests; in bundles, `build/speaking.ts` replaces it. */
export const spoken = deCH;
