import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressAll } from '../../src/build/compress.ts';

test('text files get two compressed copies of the same content, others none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'compress-'));
  await writeFile(join(folder, 'index.html'), 'Quelle '.repeat(500));
  await writeFile(join(folder, 'style.css'), 'p{}');
  await writeFile(join(folder, 'font.woff2'), 'font');
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
