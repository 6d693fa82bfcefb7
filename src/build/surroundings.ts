import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleWorker } from './bundleWorker.ts';
import { compressAll } from './compress.ts';
import { crawlerFiles } from './crawlers.ts';
import { headersFile } from './hosts.ts';
import { editionOf, workerOf } from './offline.ts';
import type { Options } from './options.ts';
import type { Tree } from './tree.ts';
import { write } from './write.ts';

/** Writes the files beside the finished documents. The worker lists the documents, so it comes after them; compressed copies come last. */
export async function writeForHosts(trees: readonly Tree[], folder: string, options: Options): Promise<void> {
  const { base, site, copies } = options;
  for (const [name, text] of Object.entries(crawlerFiles(trees, site))) await write(join(folder, name), text);
  await write(join(folder, 'sw.js'), workerOf(await editionOf(folder), await bundleWorker()));
  const entries = await readdir(folder, { withFileTypes: true });
  const top = entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  await write(join(folder, '_headers'), headersFile(base, top));
  if (copies) await compressAll(folder);
}
