import { expect, test } from './test.ts';

test.use({ below: '/a/b/c/' });

test('pages read and lead on below any path', async ({ site, page }) => {
  await page.goto('quellen/nis/#s04');
  await expect(page.locator('#s04')).toBeInViewport();
  await page.getByRole('link', { name: /^Satz 8: «ZDF»/ }).click();
  await expect(page).toHaveURL(`${site.url}quellen/zdf/#s08`);
  await expect(page.getByRole('complementary', { name: '«ZDF»' })).toBeVisible();
});
