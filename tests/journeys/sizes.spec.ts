import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { languages } from '../../src/words/languages.ts';
import { expect, test } from './test.ts';

/** The first flight of a connection: ten packets of 1460 B less their overhead. */
const mostOfDocument = 14_000;
const mostOfScript = 88_000;

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });

test('every document arrives in the first flight', () => {
  const sizes = files
    .filter((file) => ['index.html', '404.html'].includes(basename(file)))
    .map((file) => ({ file, size: gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length }))
    .sort((one, other) => other.size - one.size);
  console.log(
    `documents: ${sizes.length}, the largest ${sizes[0]?.file}: ${sizes[0]?.size} B (gzip) of ${mostOfDocument}`,
  );
  expect(sizes.length).toBeGreaterThan(20);
  expect(sizes.filter(({ size }) => size > mostOfDocument)).toEqual([]);
});

test('all script that a reader of one language gets stays within its budget', () => {
  const sizeOf = (file: string) => brotliCompressSync(readFileSync(`dist/${file}`)).length;
  const scripts = files.filter((file) => /^assets\/index-.*\.js$/.test(file));
  const sizes = scripts.map((file) => sizeOf(file) + sizeOf('sw.js'));
  console.log(`script: ${sizes.join(' and ')} B (brotli) of ${mostOfScript}`);
  expect(sizes).toHaveLength(languages.length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(mostOfScript);
});

test('a page asks for its document and its script before anything it could do without', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.resourceType()));
  await page.goto('quellen/nis/', { waitUntil: 'networkidle' });
  const needed = asked.filter((type) => type !== 'font' && type !== 'other');
  console.log(`requests: ${asked.join(', ')}`);
  expect(needed).toEqual(['document', 'script']);
});
