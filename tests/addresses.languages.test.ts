import { expect, test } from 'vitest';
import { hrefIn, hrefOf, lensAt, lensesOf, pathInSite, pathOf, rootFor, treeOf } from '../src/addresses.ts';
import { kursk } from '../src/content/kursk.ts';
import { languageFor, languages } from '../src/labels/languages.ts';
import { harbourBridge } from './fixtures/harbourBridge.ts';
import { oneSentence } from './fixtures/oneSentence.ts';

const site = 'https://example.org/sub/';

test('a site speaks the language of its article where it can, else English', () => {
  expect(['de', 'de-CH', 'DE-at', 'en-GB', 'ar', 'fr-CH', ''].map(languageFor)).toEqual([
    'de',
    'de',
    'de',
    'en',
    'en',
    'en',
    'en',
  ]);
});

test('the pages in the article’s language stand at the root, the others in a folder', () => {
  expect(languages.map((language) => treeOf(language, kursk))).toEqual(['', 'en/']);
  expect(languages.map((language) => treeOf(language, harbourBridge))).toEqual(['de/', '']);
  expect([rootFor(kursk), rootFor(harbourBridge)]).toEqual(['', '../']);
});

test('in English an address says the same in English', () => {
  const inEnglish = (path: string) => pathInSite('en', lensAt(path, kursk), kursk);
  expect(
    ['/', '/quellen/nis/', '/quellen/ohne-quellenangabe/', '/wortlaut/es-heisst/', '/ueber/'].map(inEnglish),
  ).toEqual(['en/', 'en/sources/nis/', 'en/sources/no-source/', 'en/wording/said-to-be/', 'en/about/']);
});

test('no two pages of a site share a path, in whichever languages', () => {
  for (const article of [kursk, harbourBridge, oneSentence]) {
    const paths = languages.flatMap((language) => lensesOf(article).map((lens) => pathInSite(language, lens, article)));
    expect(new Set(paths).size).toBe(paths.length);
  }
});

test('the link to the front page is written out, not left empty', () => {
  expect(hrefIn('de', { kind: 'overview' }, kursk)).toBe('./');
  expect(hrefIn('de', { kind: 'overview' }, kursk, 's04')).toBe('./#s04');
});

test('from every page the link to another language leads to the same lens and place there, to its own to itself', () => {
  for (const article of [kursk, harbourBridge]) {
    const base = new URL(treeOf('de', article), site);
    for (const lens of lensesOf(article)) {
      const there = new URL(hrefIn('en', lens, article, 's04'), base).href;
      expect(there).toBe(`${site}${pathInSite('en', lens, article)}#s04`);
      expect(new URL(hrefIn('de', lens, article), base).href).toBe(new URL(hrefOf(lens), base).href);
      expect(pathInSite('de', lens, article)).toBe(treeOf('de', article) + pathOf(lens));
    }
  }
});
