import { existsSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ViteBuilder } from 'vite';
import { shareFile } from '../addresses.ts';
import { readingSchema } from '../file/readingSchema.ts';
import { languages } from '../labels/languages.ts';
import { type BundledTree, bundleTree } from './bundleTree.ts';
import { checkArticle, checkExports } from './checks.ts';
import { compressAll } from './compress.ts';
import type { ContentOptions } from './content.ts';
import { documentOf, missingDocumentOf } from './document.ts';
import { licencesOfShipped } from './licences.ts';
import { type Options, optionsFrom } from './options.ts';
import { copyPictures } from './pictures.ts';
import { endProgress, showProgress } from './progress.ts';
import { type Content, readContent } from './readContent.ts';
import { pngOf } from './sharePicture.ts';
import { writeForHosts } from './surroundings.ts';
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
    await rm(next, { recursive: true, force: true });
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
  // What takes longest for a short article, beside rendering, which uses only one processor. Neither leaves the other writing.
  const written = await Promise.allSettled([
    options.copies && compressAll(join(site, 'assets')),
    writeTrees(trees, site, options),
  ]);
  for (const one of written) if (one.status === 'rejected') throw one.reason;
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
