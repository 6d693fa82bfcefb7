import { existsSync } from 'node:fs';
import { cp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ViteBuilder } from 'vite';
import { shareFile } from '../addresses.ts';
import { readingSchema } from '../file/readingSchema.ts';
import { type Language, languages } from '../labels/languages.ts';
import type { Article } from '../model/article.ts';
import { isLong } from '../model/excerpt.ts';
import { checkArticle, checkExports } from './checks.ts';
import { compressAll } from './compress.ts';
import type { ContentOptions } from './content.ts';
import { documentOf, type Frame, missingDocumentOf } from './document.ts';
import { licencesOfShipped } from './licences.ts';
import { type Options, optionsFrom } from './options.ts';
import { copyPictures } from './pictures.ts';
import { endProgress, showProgress } from './progress.ts';
import { type Content, readContent } from './readContent.ts';
import { pngOf } from './sharePicture.ts';
import { writeForHosts } from './surroundings.ts';
import type { Tree } from './tree.ts';
import { write } from './write.ts';

/** The folders of a build: the article, the site, and the intermediate bundles; and how to load the article. */
export type Folders = ContentOptions & { readonly content: string; readonly site: string };

/**
 * Builds the whole site: checks the article, bundles and writes a tree of pages for each language, and the files beside them for
 * hosts and browsers. The site replaces the one before once it is complete. Throws an Error that lists every failed check.
 */
export async function buildSite(builder: ViteBuilder, folders: Folders): Promise<void> {
  const options = optionsFrom(process.env);
  const content = await readContent(folders.content, folders);
  await checkArticle(content, folders.content);
  const next = `${folders.site}.next`;
  await rm(next, { recursive: true, force: true });
  try {
    await writeSite(builder, content, { ...folders, site: next }, options);
    await replace(folders.site, next);
  } finally {
    endProgress();
    // If a page failed, scripts may still be being compressed into it.
    await rm(next, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Replaces one folder with another by two renames, so that it is missing only between them. */
async function replace(folder: string, next: string): Promise<void> {
  const last = `${folder}.last`;
  await rm(last, { recursive: true, force: true });
  if (existsSync(folder)) await rename(folder, last);
  await rename(next, folder);
  await rm(last, { recursive: true, force: true });
}

async function writeSite(builder: ViteBuilder, content: Content, folders: Folders, options: Options): Promise<void> {
  const { article, original, originalText } = content;
  const { site } = folders;
  const trees: BundledTree[] = [];
  for (const language of languages) trees.push(await bundleTree(language, builder, article, folders, options));
  await Promise.all([
    // What takes longest for a short article, beside rendering, which uses only one processor.
    options.copies && compressAll(join(site, 'assets')),
    writeTrees(trees, site, options),
  ]);
  await cp(builder.config.publicDir, site, { recursive: true });
  await copyPictures(article, folders.content, site);
  await write(join(site, original.file), originalText);
  await write(join(site, 'reading.schema.json'), JSON.stringify(readingSchema()));
  await write(join(site, 'licenses.txt'), await licencesOfShipped());
  await checkExports(article, site);
  await writeForHosts(
    trees.map(({ tree }) => tree),
    site,
    options,
  );
}

/** A tree whose scripts are in the site, and the frames of its pages and of its workbench, if it has one. */
type BundledTree = { readonly tree: Tree; readonly frame: Frame; readonly workbench: Frame | undefined };

/** Bundles a tree in a language and copies what its pages load into the site. */
async function bundleTree(
  language: Language,
  builder: ViteBuilder,
  article: Article,
  { site, work }: Folders,
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

/** Renders and writes pages one after the other, so that only one is in memory. */
async function writeTrees(trees: readonly BundledTree[], site: string, options: Options): Promise<void> {
  for (const { tree, frame, workbench } of trees) {
    const folder = join(site, tree.folder);
    const writePage = (path: string, page: string) => write(join(folder, path, 'index.html'), page);
    for (const [index, path] of tree.paths.entries()) {
      showProgress(`Page ${index + 1} of ${tree.paths.length} (${tree.lang})`);
      await writePage(path, documentOf(await tree.pageAt(path, options.site), frame));
    }
    endProgress();
    if (workbench) await writePage(tree.workbench.path, documentOf(tree.workbench, workbench));
    for (const [name, text] of Object.entries(await tree.files())) await write(join(folder, name), text);
    if (options.site) await write(join(folder, shareFile), await pngOf(tree.share));
    // One for the whole site, since hosts support only one. It finds its script by the site's root.
    if (tree.folder === '')
      await write(join(site, '404.html'), missingDocumentOf(await tree.missing(), frame, options.base));
  }
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
