import { relative } from 'node:path';

/** A path as it is told: relative to where the command was called. */
export function shownPath(path: string): string {
  return relative(process.env.INIT_CWD ?? '', path) || '.';
}
