import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ViteBuilder } from 'vite';
import { lensesOf, pathOf } from '../addresses.ts';
import { findingsIn, reportOf } from '../check/check.ts';
import { exportFindingsIn } from '../check/exports.ts';
import type { Finding } from '../check/finding.ts';
import type { Article } from '../model/article.ts';
import { documentOf, type Frame } from './document.ts';

/** What `src/prerender.tsx` hands out. */
export type Prerendered = {
  readonly article: Article;
  readonly original: { readonly file: string };
  readonly renderPath: (path: string) => Promise<string>;
};

/** Where things are: the bundle that is written, the prerenderer between the two builds, and the folder of the original text. */
export type Folders = { readonly site: string; readonly prerender: string; readonly content: string };

/** Builds the whole site: bundle, checks, a document for each address, the 404 page. Throws an Error that lists every failed check. */
export async function buildSite(builder: ViteBuilder, folders: Folders): Promise<void> {
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new Error('vite.config.ts: the environments client and ssr are both needed.');
  await builder.build(client);
  await builder.build(ssr);
  const prerendered: Prerendered = await import(pathToFileURL(join(folders.prerender, 'prerender.js')).href);
  await checkArticle(prerendered, folders);
  await writeDocuments(prerendered, await takeFrame(folders.site), folders.site);
  await copyFile(join(folders.content, prerendered.original.file), join(folders.site, prerendered.original.file));
  await checkExports(prerendered.article, folders.site);
}

/** The reading stands beside its original, under the same name. */
async function checkArticle({ article, original }: Prerendered, { content }: Folders): Promise<void> {
  const text = await readFile(join(content, original.file), 'utf8');
  refuse(findingsIn({ article, original: text, file: `src/content/${parse(original.file).name}.ts` }));
}

async function checkExports(article: Article, site: string): Promise<void> {
  const files = (await readdir(site, { recursive: true })).filter((file) => /\.(?:html|json)$/.test(file)).sort();
  const findings: Finding[] = [];
  for (const file of files) {
    findings.push(...exportFindingsIn(article, [{ file, text: await readFile(join(site, file), 'utf8') }]));
  }
  refuse(findings);
}

function refuse(findings: readonly Finding[]): void {
  if (findings.length > 0) throw new Error(`The checks failed:\n${reportOf(findings)}`);
}

/** Takes the page frame out of what Vite wrote: the stylesheet becomes part of each document, the script's tag gives way to a later start. */
async function takeFrame(site: string): Promise<Frame> {
  const html = await readFile(join(site, 'index.html'), 'utf8');
  const script = /<script type="module"[^>]* src="\.\/([^"]+)"><\/script>\s*/.exec(html);
  const sheet = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">\s*/.exec(html);
  if (!script?.[1] || !sheet?.[1]) throw new Error('index.html: Vite wrote no script or no stylesheet.');
  const file = join(site, sheet[1]);
  const style = (await readFile(file, 'utf8')).trim().replaceAll('url(./', 'url(assets/');
  await rm(file);
  return { template: html.replace(script[0], '').replace(sheet[0], ''), style, script: script[1] };
}

async function writeDocuments({ article, renderPath }: Prerendered, frame: Frame, site: string): Promise<void> {
  for (const path of lensesOf(article).map(pathOf)) {
    await write(join(site, path, 'index.html'), documentOf({ path, html: await renderPath(path) }, frame));
  }
  // Its depth is unknown: it stands at whatever base the build is told, by default the host's root.
  const base = process.env.BASE_PATH ?? '/';
  const html = await renderPath('404/');
  await write(join(site, '404.html'), documentOf({ path: '', html, base }, frame));
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
