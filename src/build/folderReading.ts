import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { mostCharacters, parseReading } from '../file/parseReading.ts';

/** What the server answers: a status, and data with it. */
type Answer = { readonly status: number; readonly data?: object };

/** Where, below the base, the workbench finds the reading of the folder that is being served; the page says so in its head. */
const path = '_reading';

/**
 * In development hands the workbench the reading of a folder, and takes it back: from pages of this server alone, only what parses, only
 * over what it was made from, and whole or not at all.
 */
export function folderReading(folder: string): Plugin {
  const file = join(folder, 'reading.json');
  const isThere = existsSync(file);
  return {
    name: 'quellenlage-folder-reading',
    apply: 'serve',
    transformIndexHtml: () => (isThere ? [{ tag: 'meta', attrs: { name: 'folder-reading', content: path } }] : []),
    configureServer({ config, middlewares }) {
      if (!isThere) return;
      middlewares.use(async (request, response, next) => {
        if (request.originalUrl !== config.base + path) return next();
        send(response, await answerTo(request, file));
      });
    },
  };
}

async function answerTo(request: IncomingMessage, file: string): Promise<Answer> {
  if (!isOwn(request)) return { status: 403 };
  switch (request.method) {
    case 'GET':
      return { status: 200, data: keptIn(file) };
    case 'PUT':
      if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return { status: 415 };
      return keep(await bodyOf(request), file);
    default:
      return { status: 405 };
  }
}

/** Whether a page of this server asks; what could write says from where it comes. */
function isOwn({ method, headers }: IncomingMessage): boolean {
  const { origin, host, 'sec-fetch-site': site } = headers;
  const isSame = origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
  return (site === undefined || site === 'same-origin') && (isSame || (method === 'GET' && origin === undefined));
}

/** The file as it stands, and what its content is known by: the first 48 bits of its SHA-256. */
function keptIn(file: string): { readonly text: string; readonly revision: number } {
  const text = readFileSync(file, 'utf8');
  return { text, revision: Number.parseInt(createHash('sha256').update(text).digest('hex').slice(0, 12), 16) };
}

/** The text of a request; undefined where it is larger than any reading, whose text is quoted once more here. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request) {
    bytes += piece.length;
    if (bytes > mostCharacters * 4) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** Compares and writes without a pause between, so that nothing of this process comes between. */
function keep(body: string | undefined, file: string): Answer {
  if (body === undefined) return { status: 413 };
  const given = sentIn(body);
  if (!given) return { status: 400 };
  const { reading, faults } = parseReading(given.text);
  if (!reading) return { status: 422, data: { faults } };
  const before = keptIn(file);
  if (before.revision !== given.revision) return { status: 412, data: before };
  const { article, unconfirmed } = reading;
  const beside = `${file}.new`;
  writeFileSync(beside, `${JSON.stringify({ ...schemaIn(before.text), version: 1, article, unconfirmed }, null, 2)}\n`);
  renameSync(beside, file);
  return { status: 200, data: { revision: keptIn(file).revision } };
}

function sentIn(body: string): { readonly text: string; readonly revision: number } | undefined {
  const value = json(body);
  if (typeof value !== 'object' || value === null || !('text' in value) || !('revision' in value)) return undefined;
  const { text, revision } = value;
  return typeof text === 'string' && typeof revision === 'number' ? { text, revision } : undefined;
}

/** What an editor goes by stays in the file. */
function schemaIn(text: string): { readonly $schema?: string } {
  const value = json(text);
  if (typeof value !== 'object' || value === null || !('$schema' in value)) return {};
  return typeof value.$schema === 'string' ? { $schema: value.$schema } : {};
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, { status, data = {} }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(data));
}
