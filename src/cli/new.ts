import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, parse, relative } from 'node:path';
import { draftArticle } from '../draft/draftArticle.ts';
import { printJson, sayDone, sayFailed } from './terminal.ts';
import { openText } from './text.ts';

/** How the command is called. */
export const help = `npm run new -- TEXT [--lang de-CH] [--to FOLDER] [--json]

Takes a text (UTF-8, its title on the first line) and writes a folder with it (text.txt) and a proposed reading (reading.json), in which
no sentence is confirmed yet. The folder is named as the text, beside it, unless --to says otherwise; one that has either file is left alone.

Exit code: 0 if the folder was written, 1 if the text or the folder does not do, 2 if the command is wrong.
`;

/** Runs the command; resolves to its exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const opened = openText(args);
  if ('code' in opened) return opened.code;
  const { options, text } = opened;
  const { dir, name } = parse(options.text);
  const to = options.to ?? join(dir, name);
  for (const file of ['text.txt', 'reading.json', 'article.ts'].map((each) => join(to, each))) {
    if (existsSync(file)) {
      sayFailed(`${relative('', file)} is there already; nothing was written.`);
      return 1;
    }
  }
  const { input, unconfirmed } = draftArticle(text, options.lang);
  mkdirSync(to, { recursive: true });
  // «wx»: what came to be there meanwhile is left alone too.
  writeFileSync(join(to, 'text.txt'), text, { flag: 'wx' });
  const reading = { version: 1, article: input, unconfirmed };
  writeFileSync(join(to, 'reading.json'), `${JSON.stringify(reading, null, 2)}\n`, { flag: 'wx' });
  const told = { folder: relative('', to), unconfirmed: unconfirmed.length };
  if (options.json) printJson(told);
  else sayDone(`${told.folder}: a reading of ${told.unconfirmed} sentences is proposed, none of them confirmed.`);
  return 0;
}
