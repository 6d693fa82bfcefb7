import { takeMainJourney } from './mainJourney.ts';
import { openAlive } from './page.ts';
import { expect, test } from './test.ts';

test.use({ folder: '.cache/below', below: '/a/b/c/' });

test('the site works in a folder of a host', ({ page }) => takeMainJourney(page));

test('closing in a folder stays in the folder', async ({ page }) => {
  await openAlive(page, 'wortlaut/moeglich/#s11');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/:\d+\/a\/b\/c\/#s11$/);
});

test.describe('where there is no page', () => {
  test.use({ expected: /^console: Failed to load resource: the server responded with a status of 404/ });

  test('the way back leads to the folder', async ({ page }) => {
    await page.goto('gibt/es/nicht/');
    await page.getByRole('link', { name: 'Zur Übersicht' }).click();
    await expect(page).toHaveURL(/:\d+\/a\/b\/c\/$/);
    await expect(page.getByRole('heading', { name: 'Quellen im Artikel' })).toBeVisible();
  });
});
