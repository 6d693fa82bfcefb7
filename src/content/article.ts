import { kursk } from './kursk.ts';
import sha256 from './kursk.txt?sha256';

/** The article that this bundle holds. */
export const article = kursk;

/** The text it is made from, offered beside the pages as it stands. */
export const original = { file: 'kursk.txt', sha256 };
