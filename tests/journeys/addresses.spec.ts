import type { Page } from '@playwright/test';
import { lensesOf, pathOf } from '../../src/addresses.ts';
import { kursk } from '../../src/content/kursk.ts';
import { pagesOfArticle } from './article.ts';
import {
  colours,
  deadLinksOf,
  obstaclesBeside,
  obstaclesIn,
  obstaclesOn,
  ofEachKind,
  openAlive,
  original,
  sweeps,
  textOf,
} from './page.ts';
import { expect, test } from './test.ts';

/** WCAG 2.2, A and AA, with targets of 24 px. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The lists, of which the overview consists, and the page of what has no source, which is that of a source: with a full run only. */
const repeated = ['sources', 'unsourced', 'forms', 'timeline', 'questions'];

/** Those whose text is looked at, too: unlit and lit, in forced colours as well, and with words that are its evidence. */
const withText = ['source', 'event'];

/** What has scrolled halfway under the bar would be too small a target. */
const toTop = (page: Page) => page.evaluate(() => scrollTo(0, 0));

for (const [index, lens] of ofEachKind(lensesOf(kursk)).entries()) {
  const path = pathOf(lens);

  test(`/${path} comes to life in silence and whole, and nothing is in anyone's way`, async ({ page, site }) => {
    test.slow();
    await openAlive(page, path);
    await expect(page).toHaveTitle(pagesOfArticle.find((one) => one.path === path)?.title ?? '');
    expect(await textOf(page)).toBe(original);
    expect(await deadLinksOf(page, site.url, 'dist')).toEqual([]);
    if (!sweeps && repeated.includes(lens.kind)) return;
    const isWhole = sweeps || withText.includes(lens.kind);
    const part = isWhole ? page.locator(':root') : page.locator('aside, main').last();
    const obstacles = (...only: readonly string[]) =>
      isWhole ? obstaclesOn(page, ...only) : obstaclesBeside(part, ...only);
    // Alternately light on a desk and dark on a phone, since pages consist of the same parts. Forced colours only change colours.
    if (sweeps || index % 2 === 0) expect(await obstacles()).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    await toTop(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    if (sweeps || index % 2 === 1) expect(await obstacles(...tags)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await obstaclesIn(part, colours)).toEqual([]);
    if (!sweeps) return;
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await toTop(page);
      for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
        await page.emulateMedia({ forcedColors: 'none', ...media });
        expect(await obstaclesOn(page, ...tags)).toEqual([]);
      }
    }
  });
}
