import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { digestLength, type Edition } from '../offline/edition.ts';

const needless = /(^_headers|^sw\.js|^robots\.txt|^licenses\.txt|^[^/]*\.png|(^|\/)share\.png|\.(br|gz|xml))$/;

/** The largest edition, in bytes, that is put on a reader's device unasked. */
const largest = 50_000_000;

/**
 * All that a reader may need of a finished bundle without a network, by the path it is asked for: a page by its address, not its file.
 * Nothing of a bundle that is too large.
 */
export async function editionOf(folder: string, most = largest): Promise<Edition> {
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
  let size = 0;
  for (const file of files) size += (await stat(join(folder, file))).size;
  const listed: Record<string, string> = {};
  if (size <= most) for (const file of files) listed[pathOf(file)] = digestOf(await readFile(join(folder, file)));
  return { name: digestOf(JSON.stringify(listed)), files: listed };
}

/** The worker's script: what it keeps, then what it does. */
export function workerOf(edition: Edition, code: string): string {
  return `const edition=${JSON.stringify(edition)};\n${code}`;
}

/** As browsers write it: the worker compares it with the addresses they ask for. */
function pathOf(file: string): string {
  const url = new URL('http://localhost/');
  url.pathname = file.replace(/(^|\/)index\.html$/, '$1').replaceAll('%', '%25');
  return url.pathname.slice(1);
}

function digestOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64').slice(0, digestLength);
}
