import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { baseOf } from '../addresses.ts';
import { fill, splitTitle } from './document.ts';

/** Serves pages as a host would: in development each address rendered anew, in preview the built 404 page for what is not there. */
export function pages(site: string): Plugin {
  return {
    name: 'quellenlage-pages',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = pathIn(request.originalUrl);
        if (path === undefined) return next();
        try {
          const { renderPath } = await server.ssrLoadModule('/src/prerender.tsx');
          const { title, body } = splitTitle(await renderPath(path));
          const page = fill(await readFile('index.html', 'utf8'), {
            '<meta charset="utf-8">': `<meta charset="utf-8"><base href="${baseOf(path)}">${title}`,
            '<div id="app"></div>': `<div id="app">${body}</div>`,
          });
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(await server.transformIndexHtml(request.originalUrl ?? '/', page));
        } catch (error) {
          next(error);
        }
      });
    },
    configurePreviewServer(server) {
      return () => {
        server.middlewares.use(async (request, response, next) => {
          // By now Vite has put the name of the file in place of the address of a page.
          if (existsSync(join(site, new URL(request.url ?? '/', 'http://localhost').pathname))) return next();
          response.statusCode = 404;
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(await readFile(join(site, '404.html')));
        });
      };
    },
  };
}

function pathIn(url: string | undefined): string | undefined {
  const { pathname } = new URL(url ?? '/', 'http://localhost');
  return pathname.endsWith('/') ? pathname.slice(1) : undefined;
}
