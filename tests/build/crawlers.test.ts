import { expect, test } from 'vitest';
import { crawlerFiles } from '../../src/build/crawlers.ts';
import { tree } from '../../src/build/tree.ts';

const trees = [tree, { ...tree, folder: 'en/', paths: ['', 'sources/nis/'] }];

test('without a site address there is nothing for crawlers', () => {
  expect(crawlerFiles(trees, undefined)).toEqual({});
});

test('the sitemap lists every page of every tree by its whole address, and robots.txt the sitemap', () => {
  const site = 'https://zeitung.example/kursk/';
  const files = crawlerFiles(trees, site);
  const addresses = [...(files['sitemap.xml']?.matchAll(/<loc>([^<]+)<\/loc>/g) ?? [])].map(([, address]) => address);
  expect(addresses).toHaveLength(tree.paths.length + 2);
  expect(addresses).toEqual(expect.arrayContaining([`${site}quellen/nis/`, `${site}en/`, `${site}en/sources/nis/`]));
  expect(files['robots.txt']).toContain(`Sitemap: ${site}sitemap.xml\n`);
  expect(crawlerFiles(trees, 'https://zeitung.example/a&b/')['sitemap.xml']).toContain('/a&amp;b/en/</loc>');
});
