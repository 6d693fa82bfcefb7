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
