import { lensesOf, pathOf } from '../../src/addresses.ts';
import { kursk } from '../../src/content/kursk.ts';
import { sentencesIn } from '../../src/model/lens.ts';
import { deadLinksOf, original, textOf } from './page.ts';
import { expect, test } from './test.ts';

test('every address reads without script, its sentences lit up', async ({ page, site }) => {
  for (const lens of lensesOf(kursk)) {
    const path = pathOf(lens);
    await page.goto(path);
    expect(await textOf(page), path).toBe(original);
    expect(await deadLinksOf(page, site.url, 'dist'), path).toEqual([]);
    const lit = await page
      .locator('article [role="mark"]')
      .evaluateAll((marks) => marks.map((mark) => mark.parentElement?.id));
    expect(lit, path).toEqual(sentencesIn(lens, kursk).map(({ id }) => id));
  }
});
