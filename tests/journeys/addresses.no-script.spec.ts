import { lensesOf, pathOf } from '../../src/addresses.ts';
import { kursk } from '../../src/content/kursk.ts';
import { sentencesIn } from '../../src/model/lens.ts';
import { pageTitleOf } from './article.ts';
import { deadLinksOf, original, textOf } from './page.ts';
import { expect, test } from './test.ts';

test('every address reads without script: its title, the whole text, its sentences lit up, links that lead somewhere', async ({
  page,
  site,
}) => {
  const lenses = lensesOf(kursk);
  expect(lenses.length).toBeGreaterThan(20);
  for (const lens of lenses) {
    const path = pathOf(lens);
    await page.goto(path);
    await expect(page).toHaveTitle(pageTitleOf(lens));
    expect(await textOf(page), path).toBe(original);
    expect(await deadLinksOf(page, site.url, 'dist'), path).toEqual([]);
    const lit = await page
      .locator('article [role="mark"]')
      .evaluateAll((marks) => marks.map((mark) => mark.parentElement?.id));
    expect(lit, path).toEqual(sentencesIn(lens, kursk).map(({ id }) => id));
  }
});
