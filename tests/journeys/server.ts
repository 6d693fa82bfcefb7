import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { caching } from '../../src/build/hosts.ts';
import { listen } from '../port.mjs';

/** A running server: the address of the site's root, and how to stop it. */
export type Site = { readonly url: string; readonly close: () => Promise<void> };

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** What hosts make immutable, as HOSTING.md says, so that it is compiled once. Not the typeface, which a first visit does not have. */
const isScript = /\/assets\/[^/]+\.js$/;

/** Serves a folder as a plain static host would, below a path (`/` or `/a/b/c/`), on a free port. */
export async function serve(folder: string, below = '/'): Promise<Site> {
  const server = createServer(async (request, response) => {
    // As on hosts: consecutive slashes count as one, and two at the beginning do not name another host.
    const [path = '/'] = request.url?.replaceAll(/\/{2,}/g, '/').split('?') ?? [];
    const { pathname } = new URL(path, 'http://localhost');
    const file = pathname.startsWith(below) ? await fileAt(`${folder}/${pathname.slice(below.length)}`) : undefined;
    const found = file ?? join(folder, '404.html');
    response.writeHead(file ? 200 : 404, {
      'content-type': types[extname(found)] ?? 'application/octet-stream',
      ...(isScript.test(found) && { 'cache-control': caching.assets }),
    });
    response.end(await readFile(found));
  });
  return {
    url: `http://127.0.0.1:${await listen(server)}${below}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function fileAt(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return path.endsWith('/') ? fileAt(join(path, 'index.html')) : undefined;
  return found && path;
}
