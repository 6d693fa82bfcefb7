import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Connect, createServer, type Plugin, type ViteDevServer } from 'vite';
import { baseOf } from '../addresses.ts';
import { languages } from '../labels/languages.ts';
import { fill, splitTitle } from './document.ts';
import { handler } from './handler.ts';

/** Loads the styles of the text in development; a build has them in its stylesheet. */
const textStyles =
  '<script type="module" src="/src/writtenText.tsx"></script><link rel="stylesheet" href="/src/reading/blocks.css"><link rel="stylesheet" href="/src/reading/groups.css"><link rel="stylesheet" href="/src/reading/long.css"><link rel="stylesheet" href="/src/styles/draft.css"><link rel="stylesheet" href="/src/worksheet/worksheet.css"><link rel="stylesheet" href="/src/worksheet/above.css">';

/** Serves pages as a host would: in development each address rendered anew, in preview what was built. */
export function pages(site: string, originalText: string): Plugin {
  return {
    name: 'quellenlage-pages',
    configureServer(server) {
      if (server.config.base === '/') serveOtherTrees(server);
      server.middlewares.use(rendering(server, originalText));
    },
    configurePreviewServer: (server) => () => server.middlewares.use(hosting(site)),
  };
}

/** Renders the page at an address, and serves the original text. */
function rendering(server: ViteDevServer, originalText: string): Connect.NextHandleFunction {
  const { base } = server.config;
  return handler(async (request, response, next) => {
    const { pathname, search } = urlOf(request.originalUrl);
    if (!pathname.startsWith(base)) return next();
    const path = pathname.slice(base.length);
    if (pathname.endsWith('/')) {
      const page = await pageAt(path, server);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(await server.transformIndexHtml(request.originalUrl ?? '/', page));
    } else if (path.endsWith('.txt') && search === '') {
      // With a query it is a module made from a text.
      response.setHeader('content-type', 'text/plain; charset=utf-8');
      response.end((await server.ssrLoadModule(originalText)).originalText);
    } else next();
  });
}

async function pageAt(path: string, server: ViteDevServer): Promise<string> {
  const { tree } = await server.ssrLoadModule('/src/build/tree.ts');
  const { renderPath } = await server.ssrLoadModule('/src/prerender.tsx');
  const isWorkbench = path === tree.workbench.path;
  const { title, body } = splitTitle(isWorkbench ? tree.workbench.html : await renderPath(path));
  return fill(await readFile('index.html', 'utf8'), {
    '<html lang="en">': `<html lang="${tree.lang}">`,
    '<meta charset="utf-8">': `<meta charset="utf-8"><base href="${baseOf(path)}">${title}`,
    '<div id="_app"></div>': `<div id="_app">${body}</div>${isWorkbench ? '' : textStyles}`,
    '/src/main.ts': isWorkbench ? '/src/workbench/start.tsx' : '/src/main.ts',
  });
}

/** Redirects to the trailing slash, and answers whatever does not exist with the built 404 page. */
function hosting(site: string): Connect.NextHandleFunction {
  return handler(async (request, response, next) => {
    // By now Vite has replaced the page's address with the name of its file.
    if (isFile(join(site, urlOf(request.url).pathname))) return next();
    const { pathname, search } = urlOf(request.originalUrl);
    if (isFile(join(site, pathname, 'index.html'))) {
      response.writeHead(301, { location: `${pathname}/${search}` });
      response.end();
      return;
    }
    const missing = await readFile(join(site, '404.html'));
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(missing);
  });
}

/** In development, each language below the root has its own server, because a server serves a module in one language only. */
function serveOtherTrees({ config, httpServer, middlewares }: ViteDevServer): void {
  const servers = new Map<string, Promise<ViteDevServer>>();
  const start = (language: string) =>
    createServer({
      configFile: config.configFile ?? false,
      base: `/${language}/`,
      cacheDir: `${config.cacheDir}-${language}`,
      server: { middlewareMode: true, ...(httpServer && { hmr: { server: httpServer } }) },
    });
  middlewares.use(
    handler(async (request, response, next) => {
      const { pathname } = urlOf(request.url);
      const language = languages.find((each) => pathname.startsWith(`/${each}/`));
      if (!language) return next();
      const server = servers.get(language) ?? start(language);
      servers.set(language, server);
      (await server).middlewares(request, response, next);
    }),
  );
}

/** Two leading slashes would address another host. */
function urlOf(url = '/'): URL {
  return new URL(url.replace(/^\/+/, '/'), 'http://localhost');
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
