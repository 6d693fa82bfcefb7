import type { Page } from '@playwright/test';
import { clickInView } from './page.ts';
import { expect, test } from './test.ts';

test.use({ folder: '.cache/long' });

/** Expects the page at an address, with this many sentences, and this many of them lit up. */
async function expectPage(page: Page, path: string, id: string, count: number, lit: number): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`:\\d+/${path}#${id}$`));
  await expect(page.locator('article p > [id]')).toHaveCount(count);
  await expect(page.locator('article [role="mark"]')).toHaveCount(lit);
}

/** The same after a link to the place, which is in view. On the way back, that is up to the browser. */
async function expectArrival(page: Page, path: string, id: string, count: number, lit: number): Promise<void> {
  await expectPage(page, path, id, count, lit);
  await expect(page.locator(`#${id}`)).toBeInViewport({ ratio: 1 });
}

test('without script a long article leads from its whole text to lenses and into the text again', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'Sentence 117: Eva Quille, reported' }).click();
  await expectArrival(page, 'sources/w5/', 's117', 80, 20);
  await clickInView(page, page.getByRole('complementary').getByRole('link', { name: 'Finn Quillf' }));
  await expectArrival(page, 'sources/w6/', 's11', 80, 20);
  await page.goBack();
  await expectPage(page, 'sources/w5/', 's117', 80, 20);
  await page.getByRole('link', { name: 'Close' }).click();
  // A page without script does not know the place, so this leads to the first sentence of the source.
  await expectArrival(page, '', 's9', 240, 0);
  await page.goBack();
  await page.getByRole('link', { name: 'Sentences 85–92 only in the full text' }).click();
  await expectArrival(page, '', 's85', 240, 0);
});
