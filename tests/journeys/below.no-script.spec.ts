import { takeMainJourneyWithoutScript } from './mainJourney.ts';
import { expect, test } from './test.ts';

test.use({ folder: '.cache/below', below: '/a/b/c/', expected: /^console: Failed to load resource.*404/ });

test('the site works in a folder of a host without script', ({ page }) => takeMainJourneyWithoutScript(page));

test('the 404 page of a build with a given path leads back from any depth', async ({ site, page }) => {
  const answer = await page.goto('quellen/gibt/es/nicht/');
  expect(answer?.status()).toBe(404);
  await page.getByRole('link', { name: 'Zur Übersicht' }).click();
  await expect(page).toHaveURL(site.url);
  await expect(page.getByRole('heading', { name: 'Quellen im Artikel' })).toBeVisible();
});
