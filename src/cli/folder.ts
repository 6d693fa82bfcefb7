import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { sayFailed } from './terminal.ts';

/** The folder given, relative to where the command was called, or the project's own article. Undefined if there is none; then it has said so. */
export function folderAt(name: string | undefined): string | undefined {
  const path = name === undefined ? resolve('src/content') : resolve(process.env.INIT_CWD ?? '', name);
  if (existsSync(path)) return path;
  sayFailed(`There is no folder ${relative('', path)}.\n`);
  return undefined;
}

/** Makes Vite's configuration use the article in a folder. Returns the folder, if there is one. */
export function chooseFolder(name: string | undefined): string | undefined {
  const path = folderAt(name);
  if (name !== undefined && path !== undefined) process.env.CONTENT = path;
  return path;
}
