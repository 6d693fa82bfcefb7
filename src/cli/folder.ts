import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { shownPath } from '../build/shownPath.ts';
import { givenPath, refuse } from './terminal.ts';

/**
 * The folder that a command is given besides its options, relative to where it was called, or the project's own article. Undefined if
 * the arguments are wrong, or if there is none; then it has said so.
 */
export function folderIn(args: readonly string[], options: readonly string[]): string | undefined {
  const [name, ...others] = args.filter((arg) => !options.includes(arg));
  if (name?.startsWith('-') || others.length > 0) return undefined;
  const path = name === undefined ? resolve('src/content') : givenPath(name);
  if (existsSync(path)) return path;
  refuse(`There is no folder ${shownPath(path)}.`, args.includes('--json'));
  return undefined;
}

/** The same, and makes Vite's configuration use a folder that is given. */
export function chooseFolder(args: readonly string[], options: readonly string[]): string | undefined {
  const path = folderIn(args, options);
  const isGiven = args.some((arg) => !options.includes(arg));
  if (path !== undefined && isGiven) process.env.CONTENT = path;
  return path;
}
