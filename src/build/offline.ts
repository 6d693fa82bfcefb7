import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { languages } from '../labels/languages.ts';
import { digestLength, type Edition } from '../offline/edition.ts';
import { sha256Of } from './checksum.ts';

const needless = /(^_headers|^sw\.js|^robots\.txt|^licenses\.txt|^[^/]*\.png|(^|\/)share\.png|\.(br|gz|xml))$/;

/** The most bytes that are stored on a reader's device unasked. */
const largest = 50_000_000;

/**
 * The files of a finished site to keep for reading offline, by the path at which they are requested: pages by address, not by file. Of
 * a site that is too large, as many as fit, in the order of `priorityOf`.
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
    .sort((one, other) => priorityOf(one) - priorityOf(other) || (one < other ? -1 : 1));
  const listed: Record<string, string> = {};
  let left = most;
  for (const file of files) {
    const { size } = await stat(join(folder, file));
    if (size > left) continue;
    left -= size;
    listed[pathOf(file)] = digestOf(await readFile(join(folder, file)));
  }
  const isWhole = Object.keys(listed).length === files.length;
  return { name: digestOf(JSON.stringify(listed)), files: listed, isWhole };
}

/**
 * The text, lists, print edition and assets come before the pages of single sources, events and questions,
 * and each of these groups begins with the article's language.
 */
function priorityOf(file: string): number {
  const [first = '', ...rest] = file.split('/');
  const isOther = languages.some((language) => language === first);
  const folders = isOther ? rest.length - 1 : rest.length;
  return (file.endsWith('/index.html') && folders > 1 ? 2 : 0) + (isOther ? 1 : 0);
}

/** The worker's script: the edition, then the code. */
export function workerOf(edition: Edition, code: string): string {
  return `const edition=${JSON.stringify(edition)};\n${code}`;
}

/** A path as browsers encode it, because the worker compares it with the addresses they request. */
function pathOf(file: string): string {
  const url = new URL('http://localhost/');
  url.pathname = file.replace(/(^|\/)index\.html$/, '$1').replaceAll('%', '%25');
  return url.pathname.slice(1);
}

function digestOf(content: string | Buffer): string {
  return sha256Of(content, 'base64').slice(0, digestLength);
}
