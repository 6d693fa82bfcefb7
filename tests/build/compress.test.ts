import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressAll } from '../../src/build/compress.ts';
import { folderWith } from '../folders.ts';

test('text files get two compressed copies of the same content, others none', async () => {
  const texts = ['css', 'html', 'js', 'json', 'svg', 'txt', 'xml'].map((type) => `file.${type}`);
  const folder = folderWith(Object.fromEntries([...texts, 'font.woff2'].map((file) => [file, 'Quelle '.repeat(500)])));
  await compressAll(folder);
  const copies = texts.flatMap((file) => [file, `${file}.br`, `${file}.gz`]);
  expect((await readdir(folder)).sort()).toEqual([...copies, 'font.woff2'].sort());
  const original = await readFile(join(folder, 'file.html'));
  expect(brotliDecompressSync(await readFile(join(folder, 'file.html.br')))).toEqual(original);
  expect(gunzipSync(await readFile(join(folder, 'file.html.gz')))).toEqual(original);
});
