import { escaped } from './markup.ts';
import type { Tree } from './tree.ts';

/** The files for crawlers, by name. They need absolute addresses, so there are none if the site's is unknown. */
export function crawlerFiles(trees: readonly Tree[], site: string | undefined): Readonly<Record<string, string>> {
  if (site === undefined) return {};
  return {
    'sitemap.xml': sitemapOf(trees, site),
    'robots.txt': `User-agent: *\nAllow: /\nSitemap: ${site}sitemap.xml\n`,
  };
}

function sitemapOf(trees: readonly Tree[], site: string): string {
  const addresses = trees.flatMap(({ folder, paths }) => paths.map((path) => site + folder + path));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `<url><loc>${escaped(address)}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');
}
