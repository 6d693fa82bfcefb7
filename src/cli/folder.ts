import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Has Vite's configuration take the article in a folder, named from where the command was called; without one, the project's own. Says whether there is such a folder. */
export function chooseFolder(folder: string | undefined): boolean {
  if (folder === undefined) return true;
  const path = resolve(process.env.INIT_CWD ?? '', folder);
  process.env.CONTENT = path;
  return existsSync(path);
}
