import type { Page } from '@playwright/test';
import { boxOf, openAlive } from './page.ts';
import { expect, test } from './test.ts';

const current = (page: Page) => page.getByRole('navigation', { name: 'Abschnitte' }).locator('[aria-current="true"]');
const linkTo = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Abschnitte' }).getByRole('link', { name });

test('the section being read is the current one, at the end of the page the last, in view in the list', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 240 });
  await openAlive(page, '');
  await expect(current(page)).toHaveText(/^Einstieg/);
  await page.mouse.wheel(0, 20_000);
  await expect(current(page)).toHaveText(/^Russland: Einsatz/);
  // The list is longer than the window.
  await expect(current(page)).toBeInViewport({ ratio: 1 });
  await page.mouse.wheel(0, -20_000);
  await expect(current(page)).toHaveText(/^Einstieg/);
});

test('the section asked for gets the focus below the bar, and stays current until the reader scrolls', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1000 });
  await openAlive(page, '');
  await linkTo(page, /^Militärische/).click();
  await expect(page.locator('#kooperation')).toBeFocused();
  const heading = await boxOf(page.getByRole('heading', { name: 'Militärische Kooperation vertieft' }));
  expect(heading.y).toBeGreaterThan((await boxOf(page.getByRole('banner'))).height);
  await expect(current(page)).toHaveText(/^Militärische/);
  await linkTo(page, /^Russland: Einsatz/).click();
  await expect(current(page)).toHaveText(/^Russland: Einsatz/);
  await linkTo(page, /^Militärische/).click();
  await expect(current(page)).toHaveText(/^Militärische/);
  await page.mouse.wheel(0, -20_000);
  await expect(current(page)).toHaveText(/^Einstieg/);
});

test('a lens opened without a place shows its first lit sentence before anything is done', async ({ page }) => {
  for (const path of ['zeitleiste/vertrag/', 'quellen/vedant-patel/', 'fragen/sind-sie-da/']) {
    await page.goto(path);
    await page.locator('html[data-live]').waitFor();
    await expect(page.locator('article [role="mark"]').first(), path).toBeInViewport({ ratio: 1 });
  }
});
