import { lensesOf, pathOf } from '../../src/addresses.ts';
import { kursk } from '../../src/content/kursk.ts';
import { sentencesIn } from '../../src/model/lens.ts';
import { deadLinksOf, original, textOf } from './page.ts';
import { expect, test } from './test.ts';

for (const lens of lensesOf(kursk)) {
  test(`/${pathOf(lens)} reads without script, its sentences lit up`, async ({ page, site }) => {
    await page.goto(pathOf(lens));
    expect(await textOf(page)).toBe(original);
    expect(await deadLinksOf(page, site.url, 'dist')).toEqual([]);
    const lit = await page
      .locator('article [role="mark"]')
      .evaluateAll((marks) => marks.map((mark) => mark.parentElement?.id));
    expect(lit).toEqual(sentencesIn(lens, kursk).map(({ id }) => id));
  });
}
