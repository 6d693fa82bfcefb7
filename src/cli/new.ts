import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, parse, relative } from 'node:path';
import { draftArticle } from '../draft/draftArticle.ts';
import { readText, textOptions } from './text.ts';

const help = `npm run new -- TEXT [--lang de-CH] [--to FOLDER] [--json]

Takes a text (UTF-8, its title on the first line) and writes a folder with it (text.txt) and a proposed reading (reading.json), in which
no sentence is confirmed yet. The folder is named as the text, beside it, unless --to says otherwise; one that has either file is left alone.

Exit code: 0 if the folder was written, 1 if the text or the folder does not do, 2 if the command is wrong.
`;

/** Runs the command; resolves to its exit code. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(help);
    return 0;
  }
  const options = textOptions(args);
  if (!options) {
    process.stderr.write(help);
    return 2;
  }
  const { text, problem } = readText(options.text);
  if (text === undefined) {
    process.stderr.write(`${problem}\n`);
    return 1;
  }
  const { dir, name } = parse(options.text);
  const to = options.to ?? join(dir, name);
  for (const file of ['text.txt', 'reading.json', 'article.ts'].map((each) => join(to, each))) {
    if (existsSync(file)) {
      process.stderr.write(`${relative('', file)} is there already; nothing was written.\n`);
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
  process.stdout.write(
    options.json
      ? `${JSON.stringify(told)}\n`
      : `${told.folder}: a reading of ${told.unconfirmed} sentences is proposed, none of them confirmed.\n`,
  );
  return 0;
}
