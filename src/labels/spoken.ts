import { deCH } from './de-CH.ts';

/** The table of the language that is spoken here: this one in tests, and in each bundle the one that `build/speaking.ts` puts in its place. */
export const spoken = deCH;
