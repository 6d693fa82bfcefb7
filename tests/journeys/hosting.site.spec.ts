import { lensesOf, pathInSite } from '../../src/addresses.ts';
import { pixelSizeOf } from '../../src/build/pixelSize.ts';
import { kursk } from '../../src/content/kursk.ts';
import { languages } from '../../src/labels/languages.ts';
import { expect, test } from './test.ts';

test.use({ folder: '.cache/below', below: '/a/b/c/' });

/** The address that was given to the build. */
const told = 'https://zeitung.example/a/b/c/';

test('with a known address, crawlers are led to every page and to no other, and each page to the other language', async ({
  request,
}) => {
  const answerOf = (address = '') => request.get(address.slice(told.length));
  const sitemap = await (await answerOf(`${told}sitemap.xml`)).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
  const all = lensesOf(kursk).map((lens) => languages.map((language) => told + pathInSite(language, lens, kursk)));
  expect(listed.toSorted()).toEqual(all.flat().toSorted());
  expect(await (await answerOf(`${told}robots.txt`)).text()).toContain(`Sitemap: ${told}sitemap.xml\n`);
  const pictures = new Set<string | undefined>();
  for (const both of all) {
    for (const [index, page] of both.entries()) {
      const html = await (await answerOf(page)).text();
      expect(html).toContain(`<html lang="${['de-CH', 'en'][index]}"`);
      const named = html.matchAll(/<(?:link rel="canonical" href|meta property="og:url" content)="([^"]*)"/g);
      expect([...named].map(([, address]) => address)).toEqual([page, page]);
      const alternates = html.matchAll(/<link rel="alternate" hreflang="(?:de|en)" href="([^"]*)"/g);
      expect([...alternates].map(([, address]) => address)).toEqual(both);
      const [, base = ''] = /<base href="([^"]+)"/.exec(html) ?? [];
      const [, link = ''] = /<a href="([^"]+)" hrefLang/i.exec(html) ?? [];
      expect(new URL(link, new URL(base, page)).href).toBe(both[1 - index]);
      pictures.add(/<meta property="og:image" content="([^"]*)"/.exec(html)?.[1]);
    }
  }
  const files = await Promise.all([...pictures].map(async (picture) => (await answerOf(picture)).body()));
  // What cards with large pictures require.
  for (const file of files) expect(pixelSizeOf(file)).toEqual({ width: 1200, height: 630 });
  expect(new Set(files.map(String)).size).toBe(languages.length);
});
