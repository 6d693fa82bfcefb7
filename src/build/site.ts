import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ViteBuilder } from 'vite';
import { lensesOf, linearFile, pathOf } from '../addresses.ts';
import type { Article } from '../model/article.ts';
import type { Lens } from '../model/lens.ts';
import { checkArticle, checkExports } from './checks.ts';
import { documentOf, type Frame, missingDocumentOf } from './document.ts';
import { headOf } from './head.ts';
import { licencesOf, packagesIn } from './licences.ts';
import { type LinearEdition, linearDocument } from './linear.ts';
import { type Options, optionsFrom } from './options.ts';
import { writeForHosts } from './surroundings.ts';
import { write } from './write.ts';

/** What `src/prerender.tsx` hands out. */
export type Prerendered = {
  readonly article: Article;
  readonly original: { readonly file: string };
  readonly originalText: string;
  readonly renderPath: (path: string) => Promise<string>;
  readonly renderLinear: () => LinearEdition;
};

/** Where things are: the bundle that is written, and the prerenderer between the two builds. */
export type Folders = { readonly site: string; readonly prerender: string };

/** Builds the whole site: bundle, checks, a document for each address, what hosts and browsers read beside them. Throws an Error that lists every failed check. */
export async function buildSite(builder: ViteBuilder, folders: Folders): Promise<void> {
  const options = optionsFrom(process.env);
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new Error('vite.config.ts: the environments client and ssr are both needed.');
  const bundle = await builder.build(client);
  await builder.build(ssr);
  const prerendered: Prerendered = await import(pathToFileURL(join(folders.prerender, 'prerender.js')).href);
  checkArticle(prerendered);
  await writeDocuments(prerendered, await takeFrame(folders.site), folders.site, options);
  await write(join(folders.site, linearFile), linearDocument(prerendered.renderLinear()));
  await write(join(folders.site, prerendered.original.file), prerendered.originalText);
  await write(join(folders.site, 'licenses.txt'), await licencesOf(packagesIn(bundle)));
  await writeForHosts(prerendered.article, folders.site, options);
  await checkExports(prerendered.article, folders.site);
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

async function writeDocuments(
  { article, renderPath }: Prerendered,
  frame: Frame,
  folder: string,
  { base, site }: Options,
): Promise<void> {
  const pageOf = async (lens: Lens, path: string) => {
    return { path, head: headOf(lens, article, site), html: await renderPath(path) };
  };
  for (const lens of lensesOf(article)) {
    const page = await pageOf(lens, pathOf(lens));
    await write(join(folder, page.path, 'index.html'), documentOf(page, frame));
  }
  await write(join(folder, '404.html'), missingDocumentOf(await pageOf({ kind: 'unknown' }, '404/'), frame, base));
}
