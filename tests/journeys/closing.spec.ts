import type { Page } from '@playwright/test';
import { clickInView, go, openAlive } from './page.ts';
import { expect, test } from './test.ts';

test('Escape takes a reader who came from the overview one step back, to the mark left', async ({ page }) => {
  await openAlive(page, '#s14');
  const mark = page.getByRole('link', { name: 'Satz 14: «Deutschlandfunk», möglich' });
  const scrolled = await page.evaluate(() => Math.round(scrollY));
  const visits = await page.evaluate(() => history.length);
  await clickInView(page, mark);
  await expect(page).toHaveURL(/\/quellen\/deutschlandfunk\/#s14$/);
  await expect(page.getByRole('heading', { name: '«Deutschlandfunk»' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/:\d+\/#s14$/);
  await expect(mark).toBeFocused();
  expect(await page.evaluate(() => Math.round(scrollY))).toBe(scrolled);
  expect(await page.evaluate(() => history.length)).toBe(visits + 1);
  await go(page, 1);
  await expect(page).toHaveURL(/\/quellen\/deutschlandfunk\/#s14$/);
});

test('closing a lens opened by its address replaces it by the overview, same place', async ({ page, browserName }) => {
  await page.goto('ueber/');
  await openAlive(page, 'quellen/deutschlandfunk/#s14');
  const visits = await page.evaluate(() => history.length);
  await page.getByRole('link', { name: 'Schliessen' }).click();
  await expect(page).toHaveURL(/:\d+\/#s14$/);
  await expect(page.locator('article [role="mark"]')).toHaveCount(0);
  await expect(page.locator('#s14')).toBeFocused();
  expect(await page.evaluate(() => history.length)).toBe(visits);
  // Playwright loses sight of Firefox on the way back to another document.
  if (browserName === 'firefox') return;
  await page.goBack();
  await expect(page).toHaveURL(/\/ueber\/$/);
});

test('two Escapes or a double click close a lens once', async ({ page }) => {
  await page.goto('quellen/zdf/#s08');
  await openAlive(page, '#s04');
  await page.getByRole('link', { name: 'Satz 4: NIS, wiedergegeben' }).click();
  for (const twice of [() => pressTwice(page), () => page.getByRole('link', { name: 'Schliessen' }).dblclick()]) {
    await expect(page.getByRole('heading', { name: 'NIS' })).toBeVisible();
    await twice();
    await expect(page.getByRole('complementary', { name: 'Übersicht' })).toBeVisible();
    // Moves are sequential: after one step back, one step forward leads to the lens again.
    await go(page, 1);
    await expect(page).toHaveURL(/nis\/#s04$/);
  }
});

test('Escape and the close link lead from the worksheet, which has its own text, to the article in its place', async ({
  page,
}) => {
  await page.goto('');
  const article = await page.locator('main').textContent();
  for (const close of [
    () => page.keyboard.press('Escape'),
    () => page.getByRole('link', { name: 'Schliessen' }).click(),
  ]) {
    await openAlive(page, 'arbeitsblatt/');
    const visits = await page.evaluate(() => history.length);
    await close();
    await expect(page).toHaveURL(/:\d+\/#_title$/);
    await expect(page.getByRole('heading', { level: 1 }), 'where a move has the focus').toBeFocused();
    await expect.poll(() => page.locator('main').textContent()).toBe(article);
    expect(await page.evaluate(() => history.length)).toBe(visits);
  }
});

/** Before the first has led anywhere. */
async function pressTwice(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const _ of [1, 2]) document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
}
