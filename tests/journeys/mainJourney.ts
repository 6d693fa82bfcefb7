import { expect, type Page } from '@playwright/test';
import { openAlive } from './page.ts';

const section = (page: Page) =>
  page.getByRole('navigation', { name: 'Abschnitte' }).getByRole('link', { name: /^Militärische/ });
const mark = (page: Page) => page.getByRole('link', { name: 'Satz 8: «ZDF», wiedergegeben' });
const sentence = (page: Page) =>
  page.getByRole('complementary', { name: '«ZDF»' }).getByRole('link', { name: /^Satz 8\b/ });
const atSection = /:\d+(\/a\/b\/c)?\/#kooperation$/;
const atSource = /\/quellen\/zdf\/#s08$/;

/** Section → mark → source → its sentence → Back, on one page that stays. */
export async function takeMainJourney(page: Page): Promise<void> {
  await openAlive(page, '');
  await section(page).click();
  await expect(page).toHaveURL(atSection);
  await expect(page.locator('#kooperation')).toBeFocused();

  await mark(page).hover();
  const scrolled = await page.evaluate(() => scrollY);
  await mark(page).click();
  await expect(page).toHaveURL(atSource);
  await expect(page.locator('#s08')).toBeFocused();
  await expect(page.locator('#s08 > [role="mark"]')).toHaveText(/^Dieser sieht/);
  await expect(page.getByRole('heading', { name: '«ZDF»' })).toBeInViewport();

  await sentence(page).click();
  await expect(page.locator('#s08')).toBeFocused();
  await expect(page.locator('#s08 > [role="mark"]')).toBeInViewport({ ratio: 1 });

  // A link to the current address adds no entry to the history.
  await page.goBack();
  await expect(page).toHaveURL(atSection);
  await expect(mark(page)).toBeFocused();
  await expect.poll(() => page.evaluate((before) => Math.abs(scrollY - before), scrolled)).toBeLessThanOrEqual(2);
}

/** The same where each click loads a page. A link to the current page adds no entry to the history. */
export async function takeMainJourneyWithoutScript(page: Page): Promise<void> {
  await page.goto('');
  await section(page).click();
  await expect(page).toHaveURL(atSection);
  await expect(page.locator('#kooperation')).toBeInViewport();

  await mark(page).click();
  await expect(page).toHaveURL(atSource);
  await expect(page.locator('#s08 > [role="mark"]')).toHaveText(/^Dieser sieht/);
  await expect(page.locator('#s08 > [role="mark"]')).toBeInViewport({ ratio: 1 });

  await sentence(page).click();
  await expect(page.locator('#s08 > [role="mark"]')).toBeInViewport({ ratio: 1 });
  await page.goBack();
  await expect(page).toHaveURL(atSection);
  await expect(page.locator('article [role="mark"]')).toHaveCount(0);
}
