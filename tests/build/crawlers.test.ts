import { expect, test } from 'vitest';
import { lensesOf } from '../../src/addresses.ts';
import { crawlerFiles } from '../../src/build/crawlers.ts';
import { kursk } from '../../src/content/kursk.ts';

test('without a site address there is nothing for crawlers', () => {
  expect(crawlerFiles(kursk, undefined)).toEqual({});
});

test('the sitemap lists every page by its whole address, and robots.txt the sitemap', () => {
  const site = 'https://zeitung.example/kursk/';
  const files = crawlerFiles(kursk, site);
  const addresses = [...(files['sitemap.xml']?.matchAll(/<loc>([^<]+)<\/loc>/g) ?? [])].map(([, address]) => address);
  expect(addresses).toHaveLength(lensesOf(kursk).length);
  expect(addresses).toContain(`${site}quellen/nis/`);
  expect(files['robots.txt']).toContain(`Sitemap: ${site}sitemap.xml\n`);
});
