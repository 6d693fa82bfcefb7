import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressAll } from '../../src/build/compress.ts';
import { folderWith } from '../folders.ts';

test('text files get two compressed copies of the same content, others none', async () => {
  const folder = folderWith({ 'index.html': 'Quelle '.repeat(500), 'style.css': 'p{}', 'font.woff2': 'font' });
  await compressAll(folder);
  expect((await readdir(folder)).sort()).toEqual([
    'font.woff2',
    'index.html',
    'index.html.br',
    'index.html.gz',
    'style.css',
    'style.css.br',
    'style.css.gz',
  ]);
  const original = await readFile(join(folder, 'index.html'));
  expect(brotliDecompressSync(await readFile(join(folder, 'index.html.br')))).toEqual(original);
  expect(gunzipSync(await readFile(join(folder, 'index.html.gz')))).toEqual(original);
});
