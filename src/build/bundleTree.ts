import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ViteBuilder } from 'vite';
import type { Language } from '../labels/languages.ts';
import type { Article } from '../model/article.ts';
import { isLong } from '../model/excerpt.ts';
import type { Frame } from './document.ts';
import type { Options } from './options.ts';
import type { Tree } from './tree.ts';
import { write } from './write.ts';

/** A tree whose scripts are in the site, and the frames of its pages and of its workbench, if it has one. */
export type BundledTree = { readonly tree: Tree; readonly frame: Frame; readonly workbench: Frame | undefined };

/** Bundles a tree in a language and copies what its pages load into the site. */
export async function bundleTree(
  language: Language,
  builder: ViteBuilder,
  article: Article,
  { site, work }: { readonly site: string; readonly work: string },
  options: Options,
): Promise<BundledTree> {
  const reader = await bundleIn(work, `reader_${language}`, builder);
  const workbench = options.workbench ? await bundleIn(work, `workbench_${language}`, builder) : undefined;
  const pages = await bundleIn(work, `pages_${language}`, builder);
  const { tree }: { readonly tree: Tree } = await import(pathToFileURL(join(pages, 'tree.js')).href);
  const sheet = await takeSheet(pages);
  // The one of the reader's bundle lacks what only the build renders, so it is dropped.
  await takeSheet(reader);
  await copyAssets(reader, site);
  if (isLong(article)) await write(join(site, sheet.file), sheet.text);
  const frame = await frameOf(tree, reader, 'index', sheet);
  if (!workbench) return { tree, frame, workbench: undefined };
  const ownSheet = await takeSheet(workbench);
  await copyAssets(workbench, site);
  return { tree, frame, workbench: await frameOf(tree, workbench, 'start', ownSheet) };
}

function copyAssets(bundle: string, site: string): Promise<void> {
  return cp(join(bundle, 'assets'), join(site, 'assets'), { recursive: true });
}

/**
 * The frame of a bundle's pages: `index.html` without its script tag, since the script starts later, with this stylesheet, which is inlined
 * in each document, and the bundle's script of this name: the readers' or the workbench's.
 */
async function frameOf({ lang, root }: Tree, bundle: string, name: 'index' | 'start', sheet: Sheet): Promise<Frame> {
  const html = (await readFile('index.html', 'utf8')).replace(/<script.*<\/script>/, '');
  const template = html.replaceAll('href="icon', `href="${root}icon`).replace(/>\s+</g, '><');
  const script = (await readdir(join(bundle, 'assets'))).find(
    (each) => each.startsWith(`${name}-`) && each.endsWith('.js'),
  );
  if (!script) throw new Error(`${bundle}: Vite wrote no script ${name}.`);
  // Within a document, a stylesheet refers to its files from the document's base.
  const style = sheet.text.replaceAll('url(./', `url(${root}assets/`);
  return {
    lang,
    template,
    style,
    sheet: root + sheet.file,
    script: `${root}assets/${script}`,
    isAdopted: name === 'index',
  };
}

/** A stylesheet: its file below the site's root, and its text. */
type Sheet = { readonly file: string; readonly text: string };

/** Takes the only stylesheet out of a bundle. The files that it refers to are beside it, whatever base Vite used. */
async function takeSheet(bundle: string): Promise<Sheet> {
  const file = (await readdir(bundle, { recursive: true })).find((name) => name.endsWith('.css'));
  if (!file) throw new Error(`${bundle}: Vite wrote no stylesheet.`);
  const text = await readFile(join(bundle, file), 'utf8');
  await rm(join(bundle, file));
  return { file: `assets/${basename(file)}`, text: text.trim().replaceAll('url(./assets/', 'url(./') };
}

/** Builds one of the bundles and returns its folder. */
async function bundleIn(work: string, name: string, builder: ViteBuilder): Promise<string> {
  const environment = builder.environments[name];
  if (!environment) throw new Error(`vite.config.ts: the environment ${name} is needed.`);
  await builder.build(environment);
  return join(work, name);
}
