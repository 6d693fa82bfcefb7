import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isReadingFolder } from '../build/readingFolder.ts';
import { reasonOf } from '../build/reasonOf.ts';
import { shownPath } from '../build/shownPath.ts';
import { isLanguageTag } from '../check/lang.ts';
import { UsageError } from './terminal.ts';

/** Every option that a command has. */
const options = {
  json: { type: 'boolean', default: false },
  draft: { type: 'boolean', default: false },
  lang: { type: 'string' },
  to: { type: 'string' },
  jsonl: { type: 'string' },
} as const;

/** Parses the arguments of a command: one path at most, and the options that it has. Throws a UsageError if they are wrong. */
export function argumentsIn(args: readonly string[], names: readonly (keyof typeof options)[]) {
  const { values, positionals } = parse(args, names);
  const [path, ...others] = positionals;
  if (others.length > 0) throw new UsageError('More than one path is given: write one with spaces in quotation marks.');
  const { lang } = values;
  if (lang !== undefined && !isLanguageTag(lang)) {
    throw new UsageError(`“${lang}” is not a language tag (such as de-CH).`);
  }
  return { ...values, path };
}

function parse(args: readonly string[], names: readonly string[]) {
  const own = Object.fromEntries(Object.entries(options).filter(([name]) => names.includes(name)));
  try {
    return parseArgs({ args: [...args], options: own as typeof options, allowPositionals: true });
  } catch (error) {
    const [first = ''] = reasonOf(error).split('. ');
    throw new UsageError(`${first}.`);
  }
}

/** The absolute path of a file or folder that is named from where the command was called. */
export function givenPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? '', path);
}

/** The same for a command on a folder, by default the project's own. Throws a UsageError if no article is there. */
export function folderIn(args: readonly string[], names: readonly ('json' | 'draft')[]) {
  const { path, json, draft } = argumentsIn(args, names);
  const folder = path === undefined ? resolve(process.env.CONTENT ?? 'src/content') : givenPath(path);
  const shown = shownPath(folder);
  const kind = kindAt(folder, shown);
  if (kind === undefined) throw new UsageError(`There is no folder ${shown}.`);
  if (kind === 'file') {
    const remedy = `For a folder with a text and its reading: npm run new -- ${quoted(shown)}`;
    throw new UsageError(`${shown} is a file, not a folder. ${remedy}`);
  }
  const isReading = isReadingFolder(folder);
  if (!isReading && !existsSync(join(folder, 'article.ts'))) {
    throw new UsageError(`${shown} has neither reading.json nor article.ts.`);
  }
  return { folder, isReading, json, draft };
}

function kindAt(path: string, shown: string): 'folder' | 'file' | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found?.isDirectory()) return found && 'file';
    // Otherwise its files would be reported as missing.
    accessSync(path, constants.R_OK | constants.X_OK);
    return 'folder';
  } catch (error) {
    throw new UsageError(`${shown}: ${reasonOf(error)}`);
  }
}

/** Does something with a file; where the system refuses it, throws an Error that names the file. */
export function onFile<Result>(file: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    throw new Error(`${shownPath(file)}: ${reasonOf(error)}`);
  }
}

/** A path as a shell takes it: in single quotes, which not every shell knows, only where it would expand something in double ones. */
export function quoted(path: string): string {
  if (/^[\w./-]+$/.test(path)) return path;
  return /[$`"!]/.test(path) ? `'${path.replaceAll("'", String.raw`'\''`)}'` : `"${path}"`;
}
