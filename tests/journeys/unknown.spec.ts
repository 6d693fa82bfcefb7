import { openAlive, original, sweeps, textOf } from './page.ts';
import { expect, test } from './test.ts';

test.describe('where there is no page', () => {
  test.use({ expected: /^console: Failed to load resource: the server responded with a status of 404/ });

  test('the page says so, keeps the article and leads back', async ({ page }) => {
    for (const path of ['quellen/niemand/', 'gibt-es-nicht', 'a/b/c/d/', '%3Cimg%20src=x%3E/']) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(404);
      await expect(page.getByRole('heading', { name: 'Diese Adresse gibt es nicht' })).toBeVisible();
      expect(await textOf(page)).toBe(original);
      await page.getByRole('link', { name: 'Zur Übersicht' }).click();
      await expect(page).toHaveURL(/:\d+\/$/);
      await expect(page.getByRole('complementary', { name: 'Übersicht' })).toBeVisible();
    }
  });
});

test('a hash that names no place changes nothing, and nothing of it runs', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    return dialog.dismiss();
  });
  // One of each kind: a word, an invalid escape, markup, an element of the page, a property of every object. The others in a full run.
  const hashes = ['gibt-es-nicht', '%E0%A4%A', '<img src=x onerror=alert(1)>', '_app', '__proto__'];
  const others = ['%', '#', '/../x', 's99', 's04%00'];
  for (const [index, hash] of [...hashes, ...(sweeps ? others : [])].entries()) {
    await openAlive(page, `quellen/nis/?${index}#${hash}`);
    expect(await textOf(page), hash).toBe(original);
    await expect(page.getByRole('complementary', { name: 'NIS' })).toBeVisible();
    await expect(page.locator('article [aria-current]'), hash).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('complementary', { name: 'Übersicht' })).toBeVisible();
  }
  expect(dialogs).toEqual([]);
});

for (const path of ['/quellen//nis/#s04', '//quellen/nis/#s04']) {
  test(`an address written otherwise (${path}) leads to the plain one`, async ({ page, site }) => {
    await page.goto(new URL(site.url).origin + path);
    await expect(page).toHaveURL(/:\d+\/quellen\/nis\/#s04$/);
    await expect(page.getByRole('complementary', { name: 'NIS' })).toBeVisible();
    await page.getByRole('link', { name: /^Satz 8: «ZDF»/ }).click();
    await expect(page).toHaveURL(/\/quellen\/zdf\/#s08$/);
    expect(await textOf(page)).toBe(original);
  });
}
