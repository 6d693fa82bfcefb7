import { statSync } from 'node:fs';
import type { AnyFault, AnyFinding } from '../check/finding.ts';
import { mostBytes, mostCharacters } from '../file/bounds.ts';
import type { Reading } from '../file/parseReading.ts';
import { defineArticle } from '../model/defineArticle.ts';
import { decodeFile } from './decodeFile.ts';
import { parseWritten } from './parseWritten.ts';
import { readingPath, textPath } from './readingFolder.ts';
import { shownPath } from './shownPath.ts';

/** The reading and text in a folder, or what is wrong with them. */
export type ReadReading =
  | { readonly reading: Reading; readonly text: string; readonly findings: readonly [] }
  | { readonly reading: undefined; readonly text: undefined; readonly findings: readonly AnyFinding[] };

/** Reads `reading.json` and `text.txt` of a folder. An unconfirmed reading is accepted only as a draft. */
export function readReading(folder: string, draft: boolean): ReadReading {
  const file = readingPath(folder);
  const refused = (name: string, faults: readonly AnyFault[]): ReadReading => {
    const findings = faults.map((fault) => ({ file: shownPath(name), ...fault }));
    return { reading: undefined, text: undefined, findings };
  };
  const original = textPath(folder);
  const decoded = decodeFile(original);
  if (decoded.text === undefined) return refused(original, [decoded.fault]);
  const { size } = statSync(file);
  if (size > mostBytes) {
    return refused(file, [{ id: 'file', code: 'fileTooLarge', characters: size, most: mostCharacters }]);
  }
  const written = decodeFile(file);
  if (written.text === undefined) return refused(file, [{ ...written.fault, id: 'file' }]);
  const { reading, faults } = parseWritten(written.text);
  if (!reading) return refused(file, faults);
  const count = reading.unconfirmed.length;
  if (count > 0 && !draft) {
    const all = defineArticle(reading.article).sentences.length;
    return refused(file, [{ id: 'unconfirmed', code: 'unconfirmed', count, all }]);
  }
  return { reading, text: decoded.text, findings: [] };
}
