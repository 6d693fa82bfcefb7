import AxeBuilder from '@axe-core/playwright';
import { lensesOf, pathOf } from '../../src/addresses.ts';
import { kursk } from '../../src/content/kursk.ts';
import { openAlive } from './page.ts';
import { expect, test } from './test.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const path of lensesOf(kursk).map(pathOf)) {
  test(`/${path} is for everybody: at 320 px, in forced colours, with targets of 24 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await openAlive(page, path);
    expect((await new AxeBuilder({ page }).withTags(tags).analyze()).violations).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ forcedColors: 'active' });
    expect((await new AxeBuilder({ page }).withTags(tags).disableRules('color-contrast').analyze()).violations).toEqual(
      [],
    );
  });
}

for (const width of [320, 1280]) {
  test(`raised text spacing loses nothing at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['', 'quellen/ohne-quellenangabe/', 'zeitleiste/', 'fragen/an-kaempfen-beteiligt/', 'ueber/']) {
      await openAlive(page, path);
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
        );
        document.adoptedStyleSheets = [sheet];
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(await page.evaluate(collidingMarks)).toEqual([]);
    }
  });
}

test('in forced colours the lit sentence is told by the system’s own marking', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openAlive(page, 'quellen/nis/#s04');
  const background = (selector: string) =>
    page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await background('#s04 > :first-child')).not.toBe(await background('#s05 > :first-child'));
});

test('nothing moves by itself', async ({ page }) => {
  await openAlive(page, 'quellen/nis/#s04');
  await page.getByRole('link', { name: 'Satz 5: «Tagesschau», wiedergegeben' }).click();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

/** The sentences whose mark stands over the mark before it. */
function collidingMarks(): string[] {
  const marks = [...document.querySelectorAll('article p > [id]')].map(({ id, lastElementChild }) => ({
    id,
    box: lastElementChild?.getBoundingClientRect() ?? new DOMRect(),
  }));
  return marks.flatMap(({ id, box }, index) => {
    const before = marks[index - 1]?.box;
    const over = before && box.top < before.bottom - 1 && box.left < before.right && before.left < box.right;
    return over ? [id] : [];
  });
}
