import type { Page } from '@playwright/test';
import { boxOf, comeAlive, idle } from './page.ts';
import { expect, test } from './test.ts';

const later = /\/assets\/(app|article)-/;

/** Opens an address and waits until the files that hydrate the page have been fetched, and nothing more. */
async function openAtRest(page: Page, address: string): Promise<void> {
  const fetched = ['app', 'article'].map((name) => page.waitForResponse(new RegExp(`/assets/${name}-`)));
  await page.goto(address);
  await Promise.all(fetched);
  // Marks this document, so that a page load can be told from a move.
  await page.evaluate(() => document.documentElement.setAttribute('data-first', ''));
}

const isAlive = (page: Page) => page.evaluate(() => performance.getEntriesByName('react-ready').length > 0);

/** Makes time pass this many times as fast in a page's next documents. */
async function letTimePass(page: Page, speed: number): Promise<void> {
  await page.addInitScript((times) => {
    const start = window.setTimeout;
    Object.assign(window, {
      setTimeout: (callback: () => void, ms = 0, ...rest: never[]) => start(callback, ms / times, ...rest),
    });
  }, speed);
}

test('nothing runs before the reader acts, and then the page is hydrated', async ({ page }) => {
  // Otherwise a slow machine would have left it idle for long.
  await letTimePass(page, 0.001);
  await openAtRest(page, '');
  // The page acts by itself only once it is idle.
  await idle(page);
  expect(await isAlive(page)).toBe(false);
  await comeAlive(page);
  expect(await isAlive(page)).toBe(true);
});

test('a page that is left alone is hydrated when it has long been idle', async ({ page }) => {
  await letTimePass(page, 100);
  await page.goto('');
  await page.waitForFunction(() => performance.getEntriesByName('react-ready').length > 0);
});

test('a page that is opened at a place shows it without being asked', async ({ page }) => {
  for (const path of ['quellen/nis/#s04', 'zeitleiste/#s07']) {
    await page.goto(path);
    await expect(page.locator('article [aria-current]:has([role="mark"])'), path).toHaveCount(1);
  }
});

test('the first tap on a mark lights up its sentence and moves without loading', async ({ page }) => {
  await openAtRest(page, '');
  await page.getByRole('link', { name: 'Satz 4: NIS, wiedergegeben' }).dispatchEvent('click');
  await expect(page.locator('[role="mark"]')).toContainText(
    'Nach Informationen des südkoreanischen Geheimdienstes NIS',
  );
  await expect(page).toHaveURL(/\/quellen\/nis\/#s04$/);
  await expect(page.getByRole('complementary', { name: 'NIS' })).toBeVisible();
  await expect(page.locator('html[data-first]')).toHaveCount(1);
});

test('the first tap on a phone keeps its sentence in sight above the sheet that it opens', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtRest(page, '');
  const mark = page.getByRole('link', { name: 'Satz 6: ohne Quellenangabe, als Tatsache' });
  // Low in the window, where the sheet will be.
  await mark.evaluate((link) => scrollBy(0, link.getBoundingClientRect().bottom - innerHeight * 0.9));
  await mark.dispatchEvent('click');
  await expect(page.locator('#s06')).toBeFocused();
  await expect(async () => {
    const sentence = await boxOf(page.locator('#s06 > :first-child'));
    const sheet = await boxOf(page.getByRole('complementary'));
    expect(sentence.bottom).toBeLessThanOrEqual(sheet.y);
  }).toPass({ timeout: 5_000 });
});

test('the first tap on a phone opens the sections and leads to their heading, which says what they are', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtRest(page, '');
  await page.getByRole('link', { name: 'Abschnitte' }).dispatchEvent('click');
  await expect(page.getByRole('heading', { name: 'Abschnitte' })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Übersicht' })).toHaveCount(0);
});

test('until the files for that have arrived, a link loads its page', async ({ page }) => {
  await page.route(later, () => undefined);
  await page.goto('');
  await page.locator('html[data-live]').waitFor();
  await page.evaluate(() => document.documentElement.setAttribute('data-first', ''));
  await page.getByRole('link', { name: 'Satz 4: NIS, wiedergegeben' }).click();
  await expect(page).toHaveURL(/\/quellen\/nis\/#s04$/);
  await expect(page.getByRole('complementary', { name: 'NIS' })).toBeVisible();
  await expect(page.locator('html[data-first]')).toHaveCount(0);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('the first press of a button has its effect: on the text, or the settings open, whole', async ({ page }) => {
  await openAtRest(page, '');
  await page.getByRole('button', { name: 'Nur lesen' }).dispatchEvent('click');
  await expect(page.getByRole('button', { name: 'Quellen zeigen' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Quellen zeigen' })).toBeVisible();
  await openAtRest(page, '');
  await page.getByRole('button', { name: 'Darstellung' }).dispatchEvent('click');
  await expect(page.getByRole('radio', { name: 'dunkel' })).toBeVisible();
});

test('Escape closes a lens as the first thing a reader does', async ({ page }) => {
  await openAtRest(page, 'quellen/nis/');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/:\d+\/#s04$/);
  await expect(page.getByRole('heading', { name: 'Quellen im Artikel' })).toBeVisible();
  await expect(page.locator('html[data-first]')).toHaveCount(1);
});
