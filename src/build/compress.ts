import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const textFile = /\.(css|html|js|json|svg|txt|xml)$/;

/** The folder of files that are named by their content and cached for good. */
const keptForGood = /(^|[/\\])assets[/\\]/;

/** Writes a `.br` and a `.gz` beside every text file of a folder, for hosts that serve compressed copies. */
export async function compressAll(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  await eachOf(
    files.filter((file) => textFile.test(file)),
    (file) => compress(join(folder, file)),
  );
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  const quality = keptForGood.test(file) ? constants.BROTLI_MAX_QUALITY : enough;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params }));
  await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
}

/** The two highest levels take twenty times as long and save a fifteenth. */
const enough = 9;

/** Works on many things, on no more at a time than the machine has processors. */
async function eachOf<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const rest = all.values();
  const worker = async () => {
    for (const one of rest) await work(one);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}
