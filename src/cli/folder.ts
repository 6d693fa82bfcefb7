import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** A folder named from where the command was called, or without a name the project's own article; undefined where there is none. */
export function folderAt(name: string | undefined): string | undefined {
  const path = name === undefined ? resolve('src/content') : resolve(process.env.INIT_CWD ?? '', name);
  return existsSync(path) ? path : undefined;
}

/** Has Vite's configuration take the article in a folder. Says whether there is such a folder. */
export function chooseFolder(name: string | undefined): boolean {
  const path = folderAt(name);
  if (name !== undefined && path !== undefined) process.env.CONTENT = path;
  return path !== undefined;
}
