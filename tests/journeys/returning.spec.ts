import type { Page } from '@playwright/test';
import { comeAlive, go, openAlive, settled } from './page.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 390, height: 760 } });

// Otherwise a later page would use the typeface that the first has fetched.
test.beforeEach(({ page }) => page.addInitScript(() => localStorage.removeItem('quellenlage-face')));

const scrolled = (page: Page) => page.evaluate(() => scrollY);
/** The vertical position of each sentence in the window. */
const standing = (page: Page) =>
  page
    .locator('article p > [id]')
    .evaluateAll((sentences) => sentences.map((sentence) => sentence.getBoundingClientRect().top));

/** Expects the recorded positions again, to within two pixels. */
async function expectAgain(page: Page, height: number, tops: readonly number[]): Promise<void> {
  await expect.poll(async () => Math.abs((await scrolled(page)) - height)).toBeLessThanOrEqual(2);
  for (const [index, top] of (await standing(page)).entries()) {
    expect(Math.abs(top - (tops[index] ?? Number.NaN))).toBeLessThanOrEqual(2);
  }
}

async function goDown(page: Page, height: number): Promise<void> {
  await page.evaluate((top) => window.scrollTo(0, top), height);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(0);
  await settled(page);
}

/** Scrolls sentence 8 to the middle of the window. */
async function goToEighth(page: Page): Promise<void> {
  const above = await page.locator('#s08').evaluate((sentence) => scrollY + sentence.getBoundingClientRect().top - 300);
  await goDown(page, above);
}

test('Back leads to where the reader was, also where the move had not scrolled, but holds nobody who scrolls meanwhile', async ({
  page,
}) => {
  await openAlive(page, 'quellen/nis/#s04');
  const mark = page.getByRole('link', { name: /^Satz 8: «ZDF»/ });
  await goToEighth(page);
  const height = await scrolled(page);
  const tops = await standing(page);
  await mark.dispatchEvent('click');
  await expect(page).toHaveURL(/zdf\/#s08$/);
  await settled(page);
  await go(page, -1);
  await expect(page).toHaveURL(/nis\/#s04$/);
  await settled(page);
  await expectAgain(page, height, tops);

  await goDown(page, 900);
  await mark.dispatchEvent('click');
  await expect(page).toHaveURL(/zdf\/#s08$/);
  await page.evaluate(() => {
    const scroll = () => {
      dispatchEvent(new WheelEvent('wheel'));
      scrollTo(0, 120);
    };
    addEventListener('popstate', () => requestAnimationFrame(() => requestAnimationFrame(scroll)));
  });
  await go(page, -1);
  await expect(page).toHaveURL(/nis\/#s04$/);
  await settled(page);
  expect(await scrolled(page)).toBe(120);
});

test('Back leads to where the reader was, also after the page in between was reloaded', async ({ page }) => {
  await openAlive(page, 'quellen/nis/#s04');
  await goToEighth(page);
  const height = await scrolled(page);
  await page.getByRole('link', { name: /^Satz 8: «ZDF»/ }).dispatchEvent('click');
  await expect(page).toHaveURL(/zdf\/#s08$/);
  await page.reload();
  await comeAlive(page);
  await settled(page);
  await goDown(page, 300);
  await go(page, -1);
  await expect(page).toHaveURL(/nis\/#s04$/);
  await settled(page);
  expect(Math.abs((await scrolled(page)) - height)).toBeLessThanOrEqual(2);
  await go(page, 1);
  await expect(page).toHaveURL(/zdf\/#s08$/);
  await settled(page);
  expect(await scrolled(page)).toBe(300);
});

const reload = (page: Page) => page.reload();

for (const [path, ways] of [
  ['', [reload, backFromLinear]],
  ['quellen/nis/#s04', [reload]],
] as const) {
  test(`at the foot of a phone’s page /${path} readers come back to the pixel`, async ({ page }) => {
    await openAlive(page, path);
    await goDown(page, 100_000);
    await goDown(page, 100_000);
    const height = await scrolled(page);
    const tops = await standing(page);
    for (const comeBack of ways) {
      await comeBack(page);
      await comeAlive(page);
      await settled(page);
      await expectAgain(page, height, tops);
    }
  });
}

async function backFromLinear(page: Page): Promise<void> {
  await page.getByRole('contentinfo').getByRole('link', { name: 'Druckfassung' }).click();
  await expect(page).toHaveURL(/artikel\.html$/);
  await page.goBack();
}

test('Forward leads to where the reader had scrolled only a moment before going back', async ({ page }) => {
  await openAlive(page, 'quellen/nis/#s04');
  await page.getByRole('link', { name: /^Satz 8: «ZDF»/ }).dispatchEvent('click');
  await expect(page).toHaveURL(/zdf\/#s08$/);
  await settled(page);
  await page.evaluate(async () => {
    scrollTo(0, 120);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    history.back();
  });
  await expect(page).toHaveURL(/nis\/#s04$/);
  await settled(page);
  await go(page, 1);
  await expect(page).toHaveURL(/zdf\/#s08$/);
  await settled(page);
  expect(await scrolled(page)).toBe(120);
});

test('a page that is opened twice in one tab has a position each time', async ({ page }) => {
  await openAlive(page, '');
  await goDown(page, 600);
  await page.goto('artikel.html');
  await openAlive(page, '');
  await goDown(page, 200);
  await page.goBack();
  await page.goBack();
  await comeAlive(page);
  await settled(page);
  expect(await scrolled(page)).toBe(600);
});

test('Back leads to the page before, even if a reloaded page is not hydrated yet', async ({ page }) => {
  await openAlive(page, 'quellen/nis/#s04');
  await page.getByRole('link', { name: 'Quellenlage', exact: true }).click();
  await expect(page).toHaveURL(/:\d+\/$/);
  const app = '**/assets/app-*.js';
  await page.route(app, () => undefined);
  await page.reload({ waitUntil: 'commit' });
  await page.locator('html[data-live]').waitFor();
  await page.unroute(app);
  await go(page, -1);
  await expect(page).toHaveURL(/nis\/#s04$/);
  await expect(page.getByRole('complementary', { name: 'NIS' })).toBeVisible();
  await expect(page).toHaveTitle(/^NIS/);
});
