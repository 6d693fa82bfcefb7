import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { shownPath } from '../build/shownPath.ts';
import { refuse } from './terminal.ts';

/** Every option that a command has. */
const options = {
  json: { type: 'boolean', default: false },
  draft: { type: 'boolean', default: false },
  lang: { type: 'string' },
  to: { type: 'string' },
  jsonl: { type: 'string' },
} as const;

/** Parses the arguments of a command: one path at most, and the options that it has. Undefined if they are wrong. */
export function argumentsIn(args: readonly string[], names: readonly (keyof typeof options)[]) {
  const own = Object.fromEntries(Object.entries(options).filter(([name]) => names.some((one) => one === name)));
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: own as typeof options,
      allowPositionals: true,
    });
    return positionals.length > 1 ? undefined : { ...values, path: positionals[0] };
  } catch {
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
  if (existsSync(folder)) return { folder, json, draft };
  refuse(`There is no folder ${shownPath(folder)}.`, json);
  return undefined;
}
