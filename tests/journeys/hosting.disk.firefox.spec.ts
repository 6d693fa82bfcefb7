import { pathToFileURL } from 'node:url';
import { expectWholeArticle } from './article.ts';
import { expect, test } from './test.ts';

// The pages are read from disk, where every request is one to elsewhere.
test.use({ expected: /^request to elsewhere: file:|base-uri|woff2/ });

test('the page opens from disk and leads on, to files', async ({ page }) => {
  const folder = pathToFileURL('dist/').href;
  await page.goto(`${folder}index.html`);
  await expectWholeArticle(page);
  await page.getByRole('link', { name: /^Satz 8: «ZDF»/ }).click();
  await expect(page).toHaveURL(`${folder}quellen/zdf/index.html#s08`);
  await expectWholeArticle(page);
  await expect(page.getByRole('complementary', { name: '«ZDF»' })).toBeVisible();
});
