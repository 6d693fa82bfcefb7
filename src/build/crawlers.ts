import { lensesOf, pathOf } from '../addresses.ts';
import type { Article } from '../model/article.ts';
import { escaped } from './markup.ts';

/** The files that crawlers ask for, by name. They name whole addresses, so there are none without the site's. */
export function crawlerFiles(article: Article, site: string | undefined): Readonly<Record<string, string>> {
  if (site === undefined) return {};
  return {
    'sitemap.xml': sitemapOf(article, site),
    'robots.txt': `User-agent: *\nAllow: /\nSitemap: ${site}sitemap.xml\n`,
  };
}

function sitemapOf(article: Article, site: string): string {
  const entries = lensesOf(article).map((lens) => `<url><loc>${escaped(site + pathOf(lens))}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}
