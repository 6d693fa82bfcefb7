import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const textFile = /\.(css|html|js|json|svg|txt|xml)$/;

/** The folder of files that are named by their content and cached for good. */
const keptForGood = /(^|[/\\])assets[/\\]/;

/** Writes a `.br` and a `.gz` beside every text file of a folder, for hosts that serve compressed copies, unless it has them. */
export async function compressAll(folder: string): Promise<void> {
  const all = new Set(await readdir(folder, { recursive: true }));
  const files = [...all].filter((file) => textFile.test(file) && !all.has(`${file}.gz`)).values();
  const work = async () => {
    for (const file of files) await compress(join(folder, file));
  };
  // One at a time for each processor.
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  // The two highest levels take twenty times as long and save a fifteenth.
  const quality = keptForGood.test(file) ? constants.BROTLI_MAX_QUALITY : 9;
  // A window that holds the file: clearing the usual one of 4 MB takes six times as long as compressing a page.
  const window = Math.min(Math.max(Math.ceil(Math.log2(bytes.length + 16)), 10), 22);
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: window };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params }));
  await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
}
