import { pathToFileURL } from 'node:url';
import { expectWholeArticle } from './article.ts';
import { idle } from './page.ts';
import { expect, test } from './test.ts';

// Pages without a host: all that the watch over a journey reports is just that.
test.use({ expected: /^request to elsewhere: file:[^ ]*\/(dist|hallowReach)\// });

test('the page opens from disk, and its links lead to files', { tag: '@firefox' }, async ({ page }) => {
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
});

test('links to the web lead there from disk', async ({ page }) => {
  await page.goto(pathToFileURL('.cache/hallowReach/index.html').href);
  await expect(page.getByRole('link', { name: 'the council replied' })).toHaveAttribute(
    'href',
    'https://hallowreach.example/news/',
  );
  await expect(page.getByRole('link', { name: 'Timeline' }).first()).toHaveAttribute(
    'href',
    /hallowReach\/timeline\/index\.html#s02$/,
  );
});

test.describe('the 404 page', () => {
  // It does not know its own address, so its icon is not found.
  test.use({
    expected:
      /^(request to elsewhere: file:[^ ]*\/dist\/|request.*file:\/\/\/icon\.svg$|console: Failed to load resource: net::ERR_FILE_NOT_FOUND)/,
  });

  test('opens from disk and stays as it is', async ({ page }) => {
    await page.goto(pathToFileURL('dist/404.html').href);
    await expectWholeArticle(page);
    await expect(page.getByRole('heading', { name: 'Diese Adresse gibt es nicht' })).toBeVisible();
    await idle(page);
    await expect(page.locator('html')).not.toHaveAttribute('data-live');
    await expect(page.locator('base')).toHaveAttribute('href', '/');
  });
});
