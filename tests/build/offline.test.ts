import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editionOf } from '../../src/build/offline.ts';
import { write } from '../../src/build/write.ts';
import { folderWith } from '../folders.ts';

const needed = [
  'index.html',
  '404.html',
  'quellen/nis/index.html',
  'assets/index.js',
  'assets/serif.woff2',
  'kursk.txt',
];
const needless = ['_headers', 'sw.js', 'index.html.br', 'index.html.gz', 'robots.txt', 'sitemap.xml', 'icon-512.png'];

const siteOf = (files: readonly string[], text = '') =>
  folderWith(Object.fromEntries(files.map((file) => [file, text])));

test('an edition lists what a reader may open, each page by its address', async () => {
  const { files } = await editionOf(siteOf([...needed, ...needless]));
  expect(Object.keys(files).sort()).toEqual(
    ['', '404.html', 'assets/index.js', 'assets/serif.woff2', 'kursk.txt', 'quellen/nis/'].sort(),
  );
});

test('the same files make the same edition, and one that differs another', async () => {
  const [one, same, other] = await Promise.all(
    [siteOf(needed), siteOf([...needed, ...needless]), siteOf(needed, 'neu')].map((site) => editionOf(site)),
  );
  expect(same).toEqual(one);
  expect(other?.name).not.toBe(one?.name);
});

test('a file is listed by the address it is asked for, whatever its name', async () => {
  const { files } = await editionOf(siteOf(['zürich.txt', 'assets/a#b?c d%.txt']));
  const scope = 'https://zeitung.example/a/b/';
  const asked = new Set(Object.keys(files).map((path) => new URL(path, scope).href));
  expect(asked).toEqual(new Set([`${scope}z%C3%BCrich.txt`, `${scope}assets/a%23b%3Fc%20d%25.txt`]));
  expect(Object.keys(files)).toContain('z%C3%BCrich.txt');
});

const ranked = [
  'index.html',
  'quellen/index.html',
  'artikel.html',
  'assets/index.js',
  'en/index.html',
  'en/sources/index.html',
  'quellen/nis/index.html',
  'fragen/sind-sie-da/index.html',
  'en/sources/nis/index.html',
];

test('a site too large for a device is kept as far as it fits: text, lists and what they need, then single pages, the other language last', async () => {
  const site = siteOf(ranked, 'zehn Bytes');
  const keptOf = async (most: number) => Object.keys((await editionOf(site, most)).files).sort();
  expect(await keptOf(40)).toEqual(['', 'artikel.html', 'assets/index.js', 'quellen/']);
  expect(await keptOf(50)).toEqual(['', 'artikel.html', 'assets/index.js', 'en/', 'quellen/']);
  expect(await keptOf(60)).toContain('en/sources/');
  expect(await keptOf(89)).not.toContain('en/sources/nis/');
  expect(await keptOf(90)).toHaveLength(ranked.length);
});

test('an edition knows whether it is all of the site', async () => {
  const site = siteOf(ranked, 'zehn Bytes');
  expect((await editionOf(site, 90)).isWhole).toBe(true);
  expect((await editionOf(site, 89)).isWhole).toBe(false);
});

test('one file that is too large does not exclude others', async () => {
  const site = siteOf(ranked, 'zehn Bytes');
  await write(join(site, 'artikel.html'), 'x'.repeat(1000));
  const { files } = await editionOf(site, 100);
  expect(Object.keys(files)).toHaveLength(ranked.length - 1);
});
