import { decodeFile } from '../build/decodeFile.ts';
import { refusal } from '../build/refusal.ts';
import { shownPath } from '../build/shownPath.ts';
import type { AnyFault } from '../check/finding.ts';
import { languageIn } from '../draft/languageIn.ts';
import type { Cleaned } from '../file/cleanText.ts';
import { markdownText } from '../file/markdownText.ts';
import { isMarkdown, isPage, plainText } from '../file/plainText.ts';
import { messageOf } from '../labels/findings.ts';
import { givenPath, onFile } from './arguments.ts';
import { UsageError } from './terminal.ts';

/** The text given to a command, its file and its language (BCP 47): as given, or else that of the text. */
export type Opened = Cleaned & { readonly file: string; readonly lang: string };

type Given = { readonly path: string | undefined; readonly lang?: string | undefined };

/** Opens the text of a path. Throws an Error that says why it cannot be used, or a UsageError without a path. */
export function openText({ path, lang }: Given): Opened {
  if (path === undefined) throw new UsageError('No text is given.');
  const file = givenPath(path);
  const read = readText(file);
  return { ...read, file, lang: lang ?? languageIn(read.text) };
}

/** Whether a file is a saved reading, by its name. */
export function isReadingFile(file: string): boolean {
  return /\.json$/i.test(file);
}

/** A text as `plainText` takes it in, or JSON unchanged. */
function readText(file: string): Cleaned {
  const { text, fault } = onFile(file, () => decodeFile(file));
  if (text === undefined) throw refusalOf(fault, file);
  if (isReadingFile(file)) return { text, removed: 0 };
  if (/\.x?html?$/i.test(file) || isPage(text, file)) throw refusalOf({ id: 'original', code: 'textIsPage' }, file);
  const plain = plainText(isMarkdown(text, file) ? markdownText(text) : text);
  if (plain.lines.length < 2) throw refusalOf({ id: 'original', code: 'textUntitled' }, file);
  return plain;
}

function refusalOf(fault: AnyFault, file: string): Error {
  const finding = { file: shownPath(file), ...fault };
  return refusal(`${finding.file}: ${messageOf(finding)}`, [finding]);
}
