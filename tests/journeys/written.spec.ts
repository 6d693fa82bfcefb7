import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { lensesOf, pathOf } from '../../src/addresses.ts';
import { kursk } from '../../src/content/kursk.ts';
import { pagesOfArticle } from './article.ts';
import { deadLinks, original, textIn } from './page.ts';
import { expect, test } from './test.ts';

// What needs no browser: the documents are read as any program reads them.

const documentAt = (path: string) => parseHTML(readFileSync(`dist/${path}index.html`, 'utf8')).document;

test('every address reads without script: title, whole text, lit sentences, working links', async ({ site }) => {
  expect(pagesOfArticle.map(({ path }) => path)).toEqual(lensesOf(kursk).map(pathOf));
  for (const { path, title, lit } of pagesOfArticle) {
    const document = documentAt(path);
    expect(document.title).toBe(title);
    expect(textIn(document), path).toBe(original);
    const base = new URL(document.querySelector('base')?.getAttribute('href') ?? '', site.url + path);
    const links = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
    expect(links.length, path).toBeGreaterThan(10);
    const targets = links.map((href) => new URL(href, base).href);
    expect(deadLinks(targets, site.url, 'dist'), path).toEqual([]);
    const marks = [...document.querySelectorAll('article [role="mark"]')];
    expect(
      marks.map(({ parentElement }) => Number(parentElement?.id.slice(1))),
      path,
    ).toEqual(lit);
  }
});

test('every link to what is lit names a place, but where none is known', () => {
  for (const path of ['', 'quellen/nis/', 'ueber/', 'wortlaut/moeglich/', 'zeitleiste/', 'fragen/sind-sie-da/']) {
    const links = [...documentAt(path).querySelectorAll(':is(main, aside) a[href]')];
    const hrefs = links.map((link) => link.getAttribute('href') ?? '');
    // Lists that light up nothing, and the form that the article does not have.
    const others = hrefs.filter(
      (href) =>
        /^(quellen|wortlaut|zeitleiste|fragen)\//.test(href) &&
        !/^(quellen|wortlaut|fragen|wortlaut\/woertlich)\/$/.test(href),
    );
    expect(others.length).toBeGreaterThan(0);
    for (const href of others) expect(href, path).toContain('#');
  }
});
