import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, parse, relative, resolve } from 'node:path';
import type { Fault } from '../check/finding.ts';
import { draftArticle } from '../draft/draftArticle.ts';
import { decodeText } from '../file/decodeText.ts';
import { messageOf } from '../words/findings.ts';

const help = `npm run new -- TEXT [--lang de-CH] [--to FOLDER] [--json]

Takes a text (UTF-8, its title on the first line) and writes a folder with it (text.txt) and a proposed reading (reading.json), in which
no sentence is confirmed yet. The folder is named as the text, beside it, unless --to says otherwise; one that has either file is left alone.

Exit code: 0 if the folder was written, 1 if the text or the folder does not do, 2 if the command is wrong.
`;

/** Runs the command; resolves to its exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(help);
    return 0;
  }
  if (!options) {
    process.stderr.write(help);
    return 2;
  }
  const { text: file, lang, to, json } = options;
  if (!existsSync(file)) return refused(file, { id: 'original', code: 'fileMissing' });
  const { text, fault } = decodeText(readFileSync(file));
  if (text === undefined) return refused(file, fault);
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2) return refused(file, { id: 'original', code: 'textUntitled' });
  for (const name of ['text.txt', 'reading.json', 'article.ts'].map((each) => join(to, each))) {
    if (existsSync(name)) {
      process.stderr.write(`${relative('', name)} is there already; nothing was written.\n`);
      return 1;
    }
  }
  const original = text.replaceAll(/\r\n?/g, '\n').normalize('NFC');
  const { input, unconfirmed } = draftArticle(original, lang);
  mkdirSync(to, { recursive: true });
  // «wx»: what came to be there meanwhile is left alone too.
  writeFileSync(join(to, 'text.txt'), original, { flag: 'wx' });
  const reading = { version: 1, article: input, unconfirmed };
  writeFileSync(join(to, 'reading.json'), `${JSON.stringify(reading, null, 2)}\n`, { flag: 'wx' });
  const told = { folder: relative('', to), unconfirmed: unconfirmed.length };
  process.stdout.write(
    json
      ? `${JSON.stringify(told)}\n`
      : `${told.folder}: a reading of ${told.unconfirmed} sentences is proposed, none of them confirmed.\n`,
  );
  return 0;
}

type Options = { readonly text: string; readonly lang: string; readonly to: string; readonly json: boolean };

function optionsOf(args: readonly string[]): Options | undefined {
  const values = new Map<string, string>();
  const texts: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--lang' || arg === '--to') {
      const value = args[at + 1];
      if (value === undefined || value.startsWith('-')) return undefined;
      values.set(arg, value);
      at += 1;
    } else if (arg.startsWith('-') && arg !== '--json') return undefined;
    else if (arg !== '--json') texts.push(arg);
  }
  const [given, ...others] = texts;
  if (given === undefined || others.length > 0) return undefined;
  const from = (path: string) => resolve(process.env.INIT_CWD ?? '', path);
  const text = from(given);
  const { dir, name } = parse(text);
  const to = values.get('--to');
  const lang = values.get('--lang') ?? 'de-CH';
  if (!isLanguageTag(lang)) return undefined;
  return { text, lang, to: to === undefined ? join(dir, name) : from(to), json: args.includes('--json') };
}

function isLanguageTag(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
}

function refused(file: string, fault: Fault): number {
  process.stderr.write(`${relative('', file)}: ${messageOf({ file, ...fault }, 'en')}\n`);
  return 1;
}
