import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { digestLength, type Edition } from '../offline/edition.ts';

const needless = /(^_headers|^sw\.js|^robots\.txt|^licenses\.txt|\.(br|gz|png|xml))$/;

/** All that a reader may need of a finished bundle without a network, by the path it is asked for: a page by its address, not its file. */
export async function editionOf(folder: string): Promise<Edition> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .filter((file) => !needless.test(file))
    .sort();
  const hashed = files.map(async (file) => [pathOf(file), digestOf(await readFile(join(folder, file)))] as const);
  const listed = Object.fromEntries(await Promise.all(hashed));
  return { name: digestOf(JSON.stringify(listed)), files: listed };
}

/** The worker's script: what it keeps, then what it does. */
export function workerOf(edition: Edition, code: string): string {
  return `const edition=${JSON.stringify(edition)};\n${code}`;
}

function pathOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

function digestOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64').slice(0, digestLength);
}
