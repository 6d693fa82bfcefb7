import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { parseWritten } from '../build/parseWritten.ts';
import { readingPath, textPath } from '../build/readingFolder.ts';
import { reasonOf } from '../build/reasonOf.ts';
import { shownPath } from '../build/shownPath.ts';
import { originalOf } from '../check/blocks.ts';
import { draftArticle } from '../draft/draftArticle.ts';
import { mostCharacters } from '../file/bounds.ts';
import type { Reading } from '../file/parseReading.ts';
import { readingFile } from '../file/readingFile.ts';
import { reportOf } from '../labels/findings.ts';
import { argumentsIn, givenPath, quoted } from './arguments.ts';
import { printJson, refuse, sayDone } from './terminal.ts';
import { openText } from './text.ts';

export const help = `npm run new -- TEXT [--lang TAG] [--to FOLDER] [--json]

Takes a text (UTF-8, plain or Markdown, its title on the first line) and writes a folder with it (text.txt) and a proposed reading
(reading.json), in which no sentence is confirmed yet. From a reading that the workbench saved (.json) it writes the same folder, with what
is confirmed in it. The folder is named as the file, beside it, unless --to says otherwise; one that has either file is left alone. The
language of the text is that of its words, German or English, unless --lang names one (de-CH).

Exit code: 0 if the folder was written, 1 if the text or the folder cannot be used, 2 if the command line is wrong.
`;

export async function run(args: readonly string[]): Promise<number> {
  const given = argumentsIn(args, ['lang', 'to', 'json']);
  if (!given) return 2;
  const { json } = given;
  const opened = openText(given);
  if ('code' in opened) return opened.code;
  const { file: source, text, lang, removed } = opened;
  const { dir, name } = parse(source);
  const to = given.to === undefined ? join(dir, name) : givenPath(given.to);
  if (statSync(to, { throwIfNoEntry: false })?.isDirectory() === false) {
    refuse(`${shownPath(to)} is a file; nothing was written. Name the folder with --to.`, json);
    return 1;
  }
  for (const file of [textPath(to), readingPath(to), join(to, 'article.ts')]) {
    if (existsSync(file)) {
      refuse(`${shownPath(file)} already exists; nothing was written.`, json);
      return 1;
    }
  }
  const made = source.endsWith('.json')
    ? saved(text, source, json)
    : { text, reading: draftArticle(text, lang).reading, isDraft: true };
  if (!made) return 1;
  const { unconfirmed } = made.reading;
  const written = readingFile(made.reading);
  if (written.length > mostCharacters) {
    const size = { code: 'fileTooLarge', characters: written.length, most: mostCharacters } as const;
    const finding = { file: shownPath(readingPath(to)), id: 'file', ...size };
    refuse(`${reportOf([finding])} Nothing was written.`, json, [finding]);
    return 1;
  }
  try {
    mkdirSync(to, { recursive: true });
    // «wx» never overwrites, not even a file created meanwhile.
    writeFileSync(textPath(to), made.text, { flag: 'wx' });
    writeFileSync(readingPath(to), written, { flag: 'wx' });
  } catch (error) {
    refuse(`${shownPath(to)}: ${reasonOf(error)}`, json);
    return 1;
  }
  const told = { folder: shownPath(to), unconfirmed: unconfirmed.length, removed };
  if (json) printJson(told);
  else {
    const what = made.isDraft ? 'a proposed reading' : 'the reading as it was saved';
    const left = removed > 0 ? ` Hidden characters left out of the text: ${removed}.` : '';
    sayDone(`${told.folder}: ${what}. Sentences not confirmed yet: ${told.unconfirmed}.${left}`);
    if (made.isDraft && lang === 'und') {
      process.stdout.write(
        'Its language is neither German nor English: hardly anything is proposed. Name it in reading.json.\n',
      );
    }
    process.stdout.write(`To go through them: npm run dev -- ${quoted(told.folder)}\n`);
  }
  return 0;
}

/** The contents of a new folder. */
type Made = { readonly text: string; readonly reading: Reading; readonly isDraft: boolean };

/** A saved reading, whose text is the original; undefined if the file has none, once it has said why. */
function saved(file: string, name: string, json: boolean): Made | undefined {
  const { reading, faults } = parseWritten(file);
  if (!reading) {
    const findings = faults.map((fault) => ({ file: shownPath(name), ...fault }));
    refuse(reportOf(findings), json, findings);
    return undefined;
  }
  return { text: originalOf(reading.article), reading, isDraft: false };
}
