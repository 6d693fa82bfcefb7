import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expectWholeArticle } from './article.ts';
import { idle } from './page.ts';
import { expect } from './test.ts';

/** What the watch over a journey says of pages that come from no host: nothing but that. */
export const fromDisk = /^request to elsewhere: file:[^ ]*\/(dist|hallowReach)\//;

/** The same of the 404 page, which does not know where it stands: its icon is not found. */
export const fromDiskUnplaced =
  /^(request to elsewhere: file:[^ ]*\/dist\/|request.*file:\/\/\/icon\.svg$|console: Failed to load resource: net::ERR_FILE_NOT_FOUND)/;

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
  await expect(page).toHaveURL(`${folder}quellen/zdf/index.html#_title`);
}

/** Opens another article as a file: its links to the web stay as they are. */
export async function findLinksFromDisk(page: Page): Promise<void> {
  await page.goto(pathToFileURL('.cache/hallowReach/index.html').href);
  await expect(page.getByRole('link', { name: 'the council replied' })).toHaveAttribute(
    'href',
    'https://hallowreach.example/news/',
  );
  await expect(page.getByRole('link', { name: 'Timeline' }).first()).toHaveAttribute(
    'href',
    /hallowReach\/timeline\/index\.html#s02$/,
  );
}

/** Opens the 404 page as a file: it can be read, and starts nothing. */
export async function readMissingFromDisk(page: Page): Promise<void> {
  await page.goto(pathToFileURL('dist/404.html').href);
  await expectWholeArticle(page);
  await expect(page.getByRole('heading', { name: 'Diese Adresse gibt es nicht' })).toBeVisible();
  await idle(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-live');
  await expect(page.locator('base')).toHaveAttribute('href', '/');
}
