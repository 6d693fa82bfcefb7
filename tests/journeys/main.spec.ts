import { expect, test } from './test.ts';

test('a mark leads to its source, the source to its sentence, and Back to the mark', async ({ page }) => {
  await page.goto('');
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Militärische Kooperation vertieft/ })
    .click();
  await expect(page).toHaveURL(/\/#kooperation$/);
  await expect(page.locator('#kooperation')).toBeFocused();

  const mark = page.getByRole('link', { name: 'Satz 8: «ZDF», wiedergegeben' });
  await mark.click();
  await expect(page).toHaveURL(/\/quellen\/zdf\/#s08$/);
  await expect(page.locator('#s08')).toBeFocused();
  const panel = page.getByRole('complementary', { name: '«ZDF»' });
  await expect(panel.getByRole('heading', { name: '«ZDF»' })).toBeInViewport();

  await panel.getByRole('link', { name: /^Satz 8\b/ }).click();
  await expect(page.locator('#s08')).toBeFocused();
  await expect(page.locator('#s08')).toBeInViewport({ ratio: 1 });

  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/\/#kooperation$/);
  await expect(mark).toBeFocused();
});
