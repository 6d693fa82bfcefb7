import { expect, test } from 'vitest';
import { hrefIn, hrefOf, lensAt, lensesOf, pathInSite, rootFor, treeOf } from '../src/addresses.ts';
import { kursk } from '../src/content/kursk.ts';
import { languageFor, languages } from '../src/labels/languages.ts';
import { oneSentence } from './fixtures/oneSentence.ts';
import { hallowReach } from './fixtures/sites/hallowReach/hallowReach.ts';

const site = 'https://example.org/sub/';

test('a site speaks the language of its article where it can, else English', () => {
  expect(['de', 'de-CH', 'DE-at'].map(languageFor)).toEqual(['de', 'de', 'de']);
  expect(['en-GB', 'ar', 'fr-CH', ''].map(languageFor)).toEqual(['en', 'en', 'en', 'en']);
});

test('the pages in the article’s language are at the root, the others in a folder', () => {
  expect(languages.map((language) => treeOf(language, kursk))).toEqual(['', 'en/']);
  expect(languages.map((language) => treeOf(language, hallowReach))).toEqual(['de/', '']);
  expect([rootFor(kursk), rootFor(hallowReach)]).toEqual(['', '../']);
});

test('no two pages of a site share a path, in whichever languages', () => {
  for (const article of [kursk, hallowReach, oneSentence]) {
    const paths = languages.flatMap((language) => lensesOf(article).map((lens) => pathInSite(language, lens, article)));
    expect(new Set(paths).size).toBe(paths.length);
  }
});

test('the link to the front page is written out, not left empty', () => {
  expect(hrefIn('de', { kind: 'overview' }, kursk)).toBe('./');
  expect(hrefIn('de', { kind: 'overview' }, kursk, 's04')).toBe('./#s04');
});

test.each([
  ['', 'en/', kursk],
  ['quellen/', 'en/sources/', kursk],
  ['quellen/nis/', 'en/sources/nis/', kursk],
  ['quellen/ohne-quellenangabe/', 'en/sources/no-source/', kursk],
  ['wortlaut/es-heisst/', 'en/wording/said-to-be/', kursk],
  ['wortlaut/als-tatsache/', 'en/wording/as-fact/', kursk],
  ['zeitleiste/vertrag/', 'en/timeline/vertrag/', kursk],
  ['fragen/sind-sie-da/', 'en/questions/sind-sie-da/', kursk],
  ['arbeitsblatt/', 'en/worksheet/', kursk],
  ['ueber/', 'en/about/', kursk],
  ['de/', '', hallowReach],
  ['de/quellen/quill/', 'sources/quill/', hallowReach],
  ['de/wortlaut/offen/', 'wording/left-open/', hallowReach],
  ['de/zeitleiste/act/', 'timeline/act/', hallowReach],
])(
  'the German page «%s» links to the English one «%s», at the same place, and to itself',
  (german, english, article) => {
    const base = new URL(treeOf('de', article), site);
    const lens = lensAt(`/${german.replace(/^de\//, '')}`, article);
    expect(new URL(hrefIn('en', lens, article, 's04'), base).href).toBe(`${site}${english}#s04`);
    expect(new URL(hrefIn('de', lens, article), base).href).toBe(site + german);
    expect(new URL(hrefOf(lens), base).href).toBe(site + german);
    expect([pathInSite('de', lens, article), pathInSite('en', lens, article)]).toEqual([german, english]);
  },
);
