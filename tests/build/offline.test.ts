import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editionOf } from '../../src/build/offline.ts';
import { write } from '../../src/build/write.ts';

const needed = [
  'index.html',
  '404.html',
  'quellen/nis/index.html',
  'assets/index.js',
  'assets/serif.woff2',
  'kursk.txt',
];
const needless = ['_headers', 'sw.js', 'index.html.br', 'index.html.gz', 'robots.txt', 'sitemap.xml', 'icon-512.png'];

async function siteOf(files: readonly string[], text = ''): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'edition-'));
  for (const file of files) await write(join(folder, file), text);
  return folder;
}

test('an edition lists what a reader may open, each page by its address', async () => {
  const { files } = await editionOf(await siteOf([...needed, ...needless]));
  expect(Object.keys(files).sort()).toEqual(
    ['', '404.html', 'assets/index.js', 'assets/serif.woff2', 'kursk.txt', 'quellen/nis/'].sort(),
  );
});

test('the same files make the same edition, and one that differs another', async () => {
  const [one, same, other] = await Promise.all(
    [siteOf(needed), siteOf([...needed, ...needless]), siteOf(needed, 'neu')].map(async (site) =>
      editionOf(await site),
    ),
  );
  expect(same).toEqual(one);
  expect(other?.name).not.toBe(one?.name);
});

test('a file is listed by the address it is asked for, whatever its name', async () => {
  const { files } = await editionOf(await siteOf(['zürich.txt', 'assets/a#b?c d%.txt']));
  const scope = 'https://zeitung.example/a/b/';
  const asked = new Set(Object.keys(files).map((path) => new URL(path, scope).href));
  expect(asked).toEqual(new Set([`${scope}z%C3%BCrich.txt`, `${scope}assets/a%23b%3Fc%20d%25.txt`]));
  expect(Object.keys(files)).toContain('z%C3%BCrich.txt');
});

test('an edition too large for a device is left on the host', async () => {
  const site = await siteOf(needed, 'zehn Bytes');
  expect(Object.keys((await editionOf(site, 60)).files)).toHaveLength(6);
  expect((await editionOf(site, 59)).files).toEqual({});
});
