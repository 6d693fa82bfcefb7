import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { eachOf } from './eachOf.ts';

const textFile = /\.(html|js|json|svg|txt|xml)$/;
const encoders = [
  { ending: '.br', encode: brotli },
  { ending: '.gz', encode: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }) },
];

/** Puts a `.br` and a `.gz` beside every text file of a folder, for hosts that serve them as they are. */
export async function compressAll(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  await eachOf(
    files.filter((file) => textFile.test(file)),
    (file) => compress(join(folder, file)),
  );
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  for (const { ending, encode } of encoders) await writeFile(file + ending, await encode(bytes));
}

/** The last grades of compression cost seconds a megabyte; large documents do with less. */
function brotli(bytes: Buffer): Promise<Buffer> {
  const quality = bytes.length > 500_000 ? 6 : constants.BROTLI_MAX_QUALITY;
  return promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}
