import { readFileSync, statSync } from 'node:fs';
import { type Decoded, decodeText } from '../file/decodeText.ts';

/** Decodes a file as UTF-8, or says why it cannot; a folder is not a file. */
export function decodeFile(file: string): Decoded {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile()) return decodeText(readFileSync(file));
  return { text: undefined, fault: { id: 'original', code: 'fileMissing', isFolder: found?.isDirectory() === true } };
}
