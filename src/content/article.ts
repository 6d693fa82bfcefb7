import { kursk } from './kursk.ts';
import sha256 from './kursk.txt?sha256';

/** The article of this bundle. */
export const article = kursk;

/** Its original text, which the site offers as a file. */
export const original = { file: 'kursk.txt', sha256 };
