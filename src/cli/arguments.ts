import { accessSync, constants, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { reasonOf } from '../build/reasonOf.ts';
import { shownPath } from '../build/shownPath.ts';
import { isLanguageTag } from '../check/lang.ts';
import { refuse } from './terminal.ts';

/** Every option that a command has. */
const options = {
  json: { type: 'boolean', default: false },
  draft: { type: 'boolean', default: false },
  lang: { type: 'string' },
  to: { type: 'string' },
  jsonl: { type: 'string' },
} as const;

/** Parses the arguments of a command: one path at most, and the options that it has. If they are wrong, it has said so. */
export function argumentsIn(args: readonly string[], names: readonly (keyof typeof options)[]) {
  const own = Object.fromEntries(Object.entries(options).filter(([name]) => names.some((one) => one === name)));
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: own as typeof options,
      allowPositionals: true,
    });
    const [path, ...others] = positionals;
    if (others.length > 0) throw new Error('More than one path is given: write one with spaces in quotation marks');
    const { lang, json } = values;
    if (lang === undefined || isLanguageTag(lang)) return { ...values, path };
    refuse(`“${lang}” is not a language tag (such as de-CH).`, json);
    return undefined;
  } catch (error) {
    const [first = ''] = reasonOf(error).split('. ');
    refuse(`${first}.`, args.includes('--json'));
    return undefined;
  }
}

/** The absolute path of a file or folder that is named from where the command was called. */
export function givenPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? '', path);
}

/** The same for a command on a folder, by default the project's own article. If there is none, it has said so. */
export function folderIn(args: readonly string[], names: readonly ('json' | 'draft')[]) {
  const given = argumentsIn(args, names);
  if (!given) return undefined;
  const { path, json, draft } = given;
  const folder = path === undefined ? resolve(process.env.CONTENT ?? 'src/content') : givenPath(path);
  const shown = shownPath(folder);
  try {
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found?.isDirectory()) {
      // Otherwise its files would be reported as missing.
      accessSync(folder, constants.R_OK | constants.X_OK);
      return { folder, json, draft };
    }
    const remedy = `${shown} is a file, not a folder. For a folder with a text and its reading: npm run new -- ${quoted(shown)}`;
    refuse(found ? remedy : `There is no folder ${shown}.`, json);
  } catch (error) {
    refuse(`${shown}: ${reasonOf(error)}`, json);
  }
  return undefined;
}

/** A path as a shell takes it: in single quotes, which not every shell knows, only where it would expand something in double ones. */
export function quoted(path: string): string {
  if (/^[\w./-]+$/.test(path)) return path;
  return /[$`"!]/.test(path) ? `'${path.replaceAll("'", String.raw`'\''`)}'` : `"${path}"`;
}
