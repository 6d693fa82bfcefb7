import { preview } from 'vite';
import { expect, test } from 'vitest';
import { pages } from '../../src/build/pages.ts';
import { folderWith } from '../folders.ts';

/** What `vite preview` answers for paths of a small site. */
async function answersOf(
  paths: readonly string[],
  files = ['index.html', '404.html', 'quellen/nis/index.html', 'assets/index.js'],
): Promise<readonly (readonly [number, string])[]> {
  const site = folderWith(Object.fromEntries(files.map((file) => [file, file])));
  const server = await preview({
    configFile: false,
    appType: 'mpa',
    logLevel: 'silent',
    plugins: [pages(site, 'original.ts')],
    build: { outDir: site },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const root = server.resolvedUrls?.local[0] ?? '';
  const asked = paths.map(async (path) => {
    const answer = await fetch(root + path, { redirect: 'manual' });
    return [answer.status, answer.headers.get('location') ?? (await answer.text())] as const;
  });
  const answers = await Promise.all(asked);
  await server.close();
  return answers;
}

test('the preview answers as a host: pages, the way to the one with a slash, and the 404 page for the rest', async () => {
  expect(
    await answersOf([
      '',
      'quellen/nis/',
      'quellen/nis?von=brief',
      'assets/',
      'assets',
      'quellen/',
      'none.js',
      '/none/',
    ]),
  ).toEqual([
    [200, 'index.html'],
    [200, 'quellen/nis/index.html'],
    [301, '/quellen/nis/?von=brief'],
    [404, '404.html'],
    [404, '404.html'],
    [404, '404.html'],
    [404, '404.html'],
    [404, '404.html'],
  ]);
});

test('a folder that is not a site does not end the preview', async () => {
  const answers = await answersOf(['none/', ''], ['index.html']);
  expect(answers.map(([status]) => status)).toEqual([500, 200]);
});
