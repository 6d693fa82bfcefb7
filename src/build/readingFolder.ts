import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The name of a folder's published text. */
export const textName = 'text.txt';

/** The path of a folder's published text. */
export function textPath(folder: string): string {
  return join(folder, textName);
}

/** The path of a folder's reading. */
export function readingPath(folder: string): string {
  return join(folder, 'reading.json');
}

/** Whether a folder has a reading, rather than an article in TypeScript. */
export function isReadingFolder(folder: string): boolean {
  return existsSync(readingPath(folder));
}
