import { lensesOf, pathOf } from '../../src/addresses.ts';
import { kursk } from '../../src/content/kursk.ts';
import { pagesOfArticle } from './article.ts';
import { deadLinksOf, original, textOf } from './page.ts';
import { expect, test } from './test.ts';

test('every address reads without script: title, whole text, lit sentences, working links', async ({ page, site }) => {
  expect(pagesOfArticle.map(({ path }) => path)).toEqual(lensesOf(kursk).map(pathOf));
  for (const { path, title, lit } of pagesOfArticle) {
    await page.goto(path);
    await expect(page).toHaveTitle(title);
    expect(await textOf(page), path).toBe(original);
    expect(await deadLinksOf(page, site.url, 'dist'), path).toEqual([]);
    const marked = await page
      .locator('article [role="mark"]')
      .evaluateAll((marks) => marks.map((mark) => Number(mark.parentElement?.id.slice(1))));
    expect(marked, path).toEqual(lit);
  }
});
