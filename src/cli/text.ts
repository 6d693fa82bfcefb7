import { decodeFile } from '../build/decodeFile.ts';
import { reasonOf } from '../build/reasonOf.ts';
import { shownPath } from '../build/shownPath.ts';
import type { AnyFault, AnyFinding } from '../check/finding.ts';
import { languageIn } from '../draft/languageIn.ts';
import type { Cleaned } from '../file/cleanText.ts';
import { plainText } from '../file/plainText.ts';
import { messageOf } from '../labels/findings.ts';
import { givenPath } from './arguments.ts';
import { refuse } from './terminal.ts';

/** The text given to a command, its file and its language (BCP 47): as given, or else that of the text. */
export type Opened = Cleaned & { readonly file: string; readonly lang: string };

/** Opens the text of a path; or the exit code, once it has said what is wrong. */
export function openText({ path, lang, json }: Given): Opened | { readonly code: number } {
  const refused = (message: string, code: number, findings: readonly AnyFinding[] = []) => {
    refuse(message, json, findings);
    return { code };
  };
  if (path === undefined) return refused('No text is given.', 2);
  const file = givenPath(path);
  const shown = shownPath(file);
  try {
    const read = readText(file);
    if (read.text !== undefined) return { file, lang: lang ?? languageIn(read.text), ...read };
    const finding = { file: shown, ...read.fault };
    return refused(`${shown}: ${messageOf(finding)}`, 1, [finding]);
  } catch (error) {
    return refused(`${shown}: ${reasonOf(error)}`, 1);
  }
}

/** Whether a file is a saved reading, by its name. */
export function isReadingFile(file: string): boolean {
  return /\.json$/i.test(file);
}

type Given = { readonly path: string | undefined; readonly lang?: string | undefined; readonly json: boolean };

/** A text as `plainText` takes it in, or JSON unchanged; or what is wrong with its file. */
function readText(
  file: string,
): (Cleaned & { readonly fault?: never }) | { readonly text?: never; readonly fault: AnyFault } {
  const { text, fault } = decodeFile(file);
  if (text === undefined) return { fault };
  if (isReadingFile(file)) return { text, removed: 0 };
  const isPage = /\.x?html?$/i.test(file) || /^\s*<(?:!doctype|html|head|body)\b/i.test(text);
  if (isPage) return { fault: { id: 'original', code: 'textIsPage' } };
  const plain = plainText(text, file);
  return plain.lines.length < 2 ? { fault: { id: 'original', code: 'textUntitled' } } : plain;
}
