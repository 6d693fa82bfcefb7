import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { sayFailed } from './terminal.ts';

/** A folder named from where the command was called, or without a name the project's own article; undefined, when it is said, where there is none. */
export function folderAt(name: string | undefined): string | undefined {
  const path = name === undefined ? resolve('src/content') : resolve(process.env.INIT_CWD ?? '', name);
  if (existsSync(path)) return path;
  sayFailed(`There is no folder ${relative('', path)}.\n`);
  return undefined;
}

/** Has Vite's configuration take the article in a folder, if there is such a folder: then it is returned. */
export function chooseFolder(name: string | undefined): string | undefined {
  const path = folderAt(name);
  if (name !== undefined && path !== undefined) process.env.CONTENT = path;
  return path;
}
