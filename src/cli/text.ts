import { parseArgs } from 'node:util';
import { decodeFile } from '../build/decodeFile.ts';
import { shownPath } from '../build/shownPath.ts';
import type { Fault } from '../check/finding.ts';
import { isLanguageTag } from '../check/lang.ts';
import { languageIn } from '../draft/languageIn.ts';
import { type Cleaned, cleanText } from '../file/cleanText.ts';
import { messageOf } from '../labels/findings.ts';
import { givenPath, refuse } from './terminal.ts';

/** The arguments of a command that takes a text; `to` is a folder, if given. */
type TextOptions = {
  readonly text: string;
  /** BCP 47: as given, or else that of the text. */
  readonly lang: string;
  readonly to: string | undefined;
  readonly json: boolean;
};

/** The text given to a command, with its options; or the exit code, once it has said what is wrong. */
export function openText(
  args: readonly string[],
): (Cleaned & { readonly options: TextOptions }) | { readonly code: number } {
  const options = textOptions(args);
  if (!options) return { code: 2 };
  const read = readText(options.text);
  if (read.text === undefined) {
    const finding = { file: shownPath(options.text), ...read.fault };
    refuse(`${finding.file}: ${messageOf(finding, 'en')}`, options.json, [finding]);
    return { code: 1 };
  }
  return { options: { ...options, lang: options.lang ?? languageIn(read.text) }, ...read };
}

/** Parses `TEXT [--lang TAG] [--to FOLDER] [--json]`, with paths relative to where the command was called; undefined if the arguments are wrong. */
function textOptions(
  args: readonly string[],
): (Omit<TextOptions, 'lang'> & { readonly lang: string | undefined }) | undefined {
  try {
    const options = { lang: { type: 'string' }, to: { type: 'string' }, json: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { lang, to, json = false } = values;
    const [given, ...others] = positionals;
    if (given === undefined || others.length > 0 || (lang !== undefined && !isLanguageTag(lang))) return undefined;
    return { text: givenPath(given), lang, to: to === undefined ? undefined : givenPath(to), json };
  } catch {
    return undefined;
  }
}

/** A text as `cleanText` leaves it, or JSON unchanged; or what is wrong with its file. */
function readText(
  file: string,
): (Cleaned & { readonly fault?: never }) | { readonly text?: never; readonly fault: Fault } {
  const { text, fault } = decodeFile(file);
  if (text === undefined) return { fault };
  if (file.endsWith('.json')) return { text, removed: 0 };
  const cleaned = cleanText(text);
  const lines = cleaned.text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2) return { fault: { id: 'original', code: 'textUntitled' } };
  return cleaned;
}
