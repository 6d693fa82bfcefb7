import { lensesOf, pathInSite, pathOf } from '../../src/addresses.ts';
import { pixelSizeOf } from '../../src/build/pixelSize.ts';
import { kursk } from '../../src/content/kursk.ts';
import { type Language, languages } from '../../src/labels/languages.ts';
import { expect, test } from './test.ts';

test.use({ folder: '.cache/below', below: '/a/b/c/' });

/** The address that the build was told. */
const told = 'https://zeitung.example/a/b/c/';

test('told its address, every page names its own, and no other', async ({ request }) => {
  for (const path of lensesOf(kursk).map(pathOf)) {
    const html = await (await request.get(path)).text();
    const named = html.matchAll(/<(?:link rel="canonical" href|meta property="og:url" content)="([^"]*)"/g);
    expect([...named].map(([, address]) => address)).toEqual([told + path, told + path]);
    const alternates = [...html.matchAll(/<link rel="alternate" hreflang="(?:de|en)" href="([^"]*)"/g)];
    expect(alternates).toHaveLength(languages.length);
    for (const [, address = ''] of alternates) {
      expect((await request.get(address.slice(told.length))).status(), address).toBe(200);
    }
  }
});

test('told its address, pages name a picture that is there, one for each language', async ({ request }) => {
  const pictures = [];
  for (const path of ['quellen/nis/', 'en/sources/nis/']) {
    const html = await (await request.get(path)).text();
    const [, picture = ''] = /<meta property="og:image" content="([^"]*)"/.exec(html) ?? [];
    const file = await (await request.get(picture.slice(told.length))).body();
    // What the card for large pictures takes.
    expect(pixelSizeOf(file), picture).toEqual({ width: 1200, height: 630 });
    pictures.push(file.toString('base64'));
  }
  expect(new Set(pictures).size).toBe(languages.length);
});

test('told its address, crawlers are led to every page and to no other', async ({ request }) => {
  const sitemap = await (await request.get('sitemap.xml')).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
  const inEach = (language: Language) => lensesOf(kursk).map((lens) => told + pathInSite(language, lens, kursk));
  expect(listed.toSorted()).toEqual(languages.flatMap(inEach).toSorted());
  expect(await (await request.get('robots.txt')).text()).toContain(`Sitemap: ${told}sitemap.xml\n`);
});
