import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expectWholeArticle } from './article.ts';
import { expect } from './test.ts';

/** What the watch over a journey says of pages that come from no host: nothing but that. */
export const fromDisk = /^request to elsewhere: file:[^ ]*\/dist\//;

/** Opens the first page as a file and follows a mark to its source and a link within the page. */
export async function readPagesFromDisk(page: Page): Promise<void> {
  const folder = pathToFileURL('dist/').href;
  await page.goto(`${folder}index.html`);
  await expectWholeArticle(page);
  await page.getByRole('link', { name: /^Satz 8: «ZDF»/ }).click();
  await expect(page).toHaveURL(`${folder}quellen/zdf/index.html#s08`);
  await expectWholeArticle(page);
  await expect(page.getByRole('complementary', { name: '«ZDF»' })).toBeVisible();
  await page.getByRole('link', { name: 'Zum Text springen' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${folder}quellen/zdf/index.html#titel`);
}
