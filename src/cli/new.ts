import { closeSync, existsSync, mkdirSync, openSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { parseWritten } from '../build/parseWritten.ts';
import { readingPath, textPath } from '../build/readingFolder.ts';
import { reasonOf } from '../build/reasonOf.ts';
import { refusal } from '../build/refusal.ts';
import { shownPath } from '../build/shownPath.ts';
import { originalOf } from '../check/lines.ts';
import { draftArticle } from '../draft/draftArticle.ts';
import { mostCharacters } from '../file/bounds.ts';
import type { Reading } from '../file/parseReading.ts';
import { readingFile } from '../file/readingFile.ts';
import { reportOf } from '../labels/findings.ts';
import { argumentsIn, givenPath, onFile, quoted } from './arguments.ts';
import { command, printJson, sayDone, UsageError } from './terminal.ts';
import { isReadingFile, type Opened, openText } from './text.ts';

export const help = `npm run new -- TEXT [--lang TAG] [--to FOLDER] [--json]

Takes a text (UTF-8, plain or Markdown, its title on the first line) and writes a folder with it (text.txt) and a proposed reading
(reading.json), in which no sentence is confirmed yet. From a reading that the workbench saved (.json) it writes the same folder, with what
is confirmed in it. The folder is named as the file, beside it, unless --to says otherwise; one that has either file is left alone. The
language of the text is that of its words, German or English, unless --lang names one (de-CH).

Exit code: 0 if the folder was written, 1 if the text or the folder cannot be used, 2 if the command line is wrong.
`;

export const run = command(async (args) => {
  const given = argumentsIn(args, ['lang', 'to', 'json']);
  const opened = openText(given);
  if (isReadingFile(opened.file) && given.lang !== undefined) {
    throw new UsageError('--lang is for a text; a reading gives its language itself, as “lang”.');
  }
  const { dir, name } = parse(opened.file);
  const to = given.to === undefined ? join(dir, name) : givenPath(given.to);
  checkFree(to);
  const made = madeFrom(opened);
  write(made, to);
  const folder = shownPath(to);
  const unconfirmed = made.reading.unconfirmed.length;
  if (given.json) printJson({ folder, unconfirmed, removed: opened.removed });
  else tell(folder, made, opened);
  return 0;
});

/** The contents of a new folder. */
type Made = { readonly text: string; readonly reading: Reading; readonly isDraft: boolean };

/** Throws an Error if a new folder cannot be written here. */
function checkFree(to: string): void {
  if (onFile(to, () => statSync(to, { throwIfNoEntry: false }))?.isDirectory() === false) {
    throw new Error(`${shownPath(to)} is a file; nothing was written. Name the folder with --to.`);
  }
  for (const file of [textPath(to), readingPath(to), join(to, 'article.ts')]) {
    if (existsSync(file)) throw new Error(`${shownPath(file)} already exists; nothing was written.`);
  }
}

/** A text with a draft, or a saved reading, whose text is the original. */
function madeFrom({ file, text, lang }: Opened): Made {
  if (!isReadingFile(file)) return { text, reading: draftArticle(text, lang).reading, isDraft: true };
  const { reading, faults } = parseWritten(text);
  if (reading) return { text: originalOf(reading.article), reading, isDraft: false };
  const findings = faults.map((fault) => ({ file: shownPath(file), ...fault }));
  throw refusal(reportOf(findings), findings);
}

function write({ text, reading }: Made, to: string): void {
  const written = readingFile(reading);
  if (written.length > mostCharacters) {
    const size = { code: 'fileTooLarge', characters: written.length, most: mostCharacters } as const;
    const finding = { file: shownPath(readingPath(to)), id: 'file', ...size };
    throw refusal(`${reportOf([finding])} Nothing was written.`, [finding]);
  }
  const begun: string[] = [];
  try {
    mkdirSync(to, { recursive: true });
    for (const [path, content] of [
      [textPath(to), text],
      [readingPath(to), written],
    ] as const) {
      // «wx» never overwrites, not even a file created meanwhile.
      const file = openSync(path, 'wx');
      begun.push(path);
      try {
        writeFileSync(file, content);
      } finally {
        closeSync(file);
      }
    }
  } catch (error) {
    for (const path of begun) rmSync(path, { force: true });
    throw new Error(`${shownPath(to)}: ${reasonOf(error)}; nothing was written.`);
  }
}

function tell(folder: string, { reading, isDraft }: Made, { lang, removed }: Opened): void {
  const what = isDraft ? 'a proposed reading' : 'the reading as it was saved';
  const left = removed > 0 ? ` Hidden characters left out of the text: ${removed}.` : '';
  sayDone(`${folder}: ${what}. Sentences not confirmed yet: ${reading.unconfirmed.length}.${left}`);
  if (isDraft && lang === 'und') {
    process.stdout.write(
      'Its language is neither German nor English: hardly anything is proposed. Name it in reading.json.\n',
    );
  }
  const next = reading.unconfirmed.length > 0 ? 'To go through them: npm run dev' : 'To build its site: npm run build';
  process.stdout.write(`${next} -- ${quoted(folder)}\n`);
}
