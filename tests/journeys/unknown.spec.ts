import { openAlive, original, sweeps, textOf } from './page.ts';
import { expect, test } from './test.ts';

test('a hash that names no place changes nothing, and nothing in it runs', async ({ page }) => {
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
});

test('an address with two slashes leads to the plain one', async ({ page, site }) => {
  for (const path of ['/quellen//nis/#s04', '//quellen/nis/#s04']) {
    await page.goto(new URL(site.url).origin + path);
    await expect(page).toHaveURL(/:\d+\/quellen\/nis\/#s04$/);
    await expect(page.getByRole('complementary', { name: 'NIS' })).toBeVisible();
    await page.getByRole('link', { name: /^Satz 8: «ZDF»/ }).click();
    await expect(page).toHaveURL(/\/quellen\/zdf\/#s08$/);
    expect(await textOf(page)).toBe(original);
  }
});
