import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { mostBytes } from '../file/bounds.ts';
import { parseReading } from '../file/parseReading.ts';
import { readingFile } from '../file/readingFile.ts';
import { sha256Of } from './checksum.ts';
import { handler } from './handler.ts';
import { isReadingFolder, readingPath } from './readingFolder.ts';

/** The server's response: a status and data. */
type Answer = { readonly status: number; readonly data?: object };

/** The path below the base of the reading of the folder that is served; the page's head has it for the workbench. */
const path = '_reading';

/**
 * In development, serves the reading of a folder to the workbench and takes it back: only from pages of this server, only if it parses, only
 * over the version it is based on, and atomically.
 */
export function serveReading(folder: string): Plugin {
  const file = readingPath(folder);
  const isThere = isReadingFolder(folder);
  return {
    name: 'quellenlage-serve-reading',
    apply: 'serve',
    transformIndexHtml: () => (isThere ? [{ tag: 'meta', attrs: { name: 'folder-reading', content: path } }] : []),
    configureServer({ config, middlewares }) {
      if (!isThere) return;
      middlewares.use(
        handler(async (request, response, next) => {
          if (request.originalUrl !== config.base + path) return next();
          send(response, await answerTo(request, file));
        }),
      );
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

/** Whether a request comes from a page of this server; those that write must state their origin. */
function isOwn({ method, headers }: IncomingMessage): boolean {
  const { origin, host, 'sec-fetch-site': site } = headers;
  const isSame = origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
  return (site === undefined || site === 'same-origin') && (isSame || (method === 'GET' && origin === undefined));
}

/** The file and its revision, the first 48 bits of its SHA-256. */
function keptIn(file: string): { readonly text: string; readonly revision: number } {
  const text = readFileSync(file, 'utf8');
  return { text, revision: Number.parseInt(sha256Of(text).slice(0, 12), 16) };
}

/** The text of a request; undefined if it is larger than any reading, here quoted within JSON once more. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request) {
    bytes += piece.length;
    if (bytes > mostBytes * 2) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** Compares and writes synchronously, so that nothing else in this process can come between. */
function keep(body: string | undefined, file: string): Answer {
  if (body === undefined) return { status: 413 };
  const given = submissionIn(body);
  if (!given) return { status: 400 };
  const { reading, faults } = parseReading(given.text);
  if (!reading) return { status: 422, data: { faults } };
  const before = keptIn(file);
  if (before.revision !== given.revision) return { status: 412, data: before };
  const beside = `${file}.new`;
  writeFileSync(beside, readingFile(reading, schemaIn(before.text)));
  renameSync(beside, file);
  return { status: 200, data: { revision: keptIn(file).revision } };
}

function submissionIn(body: string): { readonly text: string; readonly revision: number } | undefined {
  const { text, revision } = Object(json(body));
  return typeof text === 'string' && typeof revision === 'number' ? { text, revision } : undefined;
}

/** Keeps the file's reference to its schema, which editors use. */
function schemaIn(text: string): { readonly $schema?: string } {
  const { $schema } = Object(json(text));
  return typeof $schema === 'string' ? { $schema } : {};
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
