import { openAndKeep } from './page.ts';
import { serve } from './server.ts';
import { expect, test } from './test.ts';

test.use({ serviceWorkers: 'allow', expected: /^request to elsewhere: http:\/\/127\.0\.0\.1/ });

test('after one visit the article opens in Firefox too when the host is gone', { tag: '@firefox' }, async ({
  page,
}) => {
  const host = await serve('.cache/sadd', '/a/b/c/');
  await openAndKeep(page, host.url);
  await host.close();
  await page.goto(`${host.url}sources/nour/#s03`);
  await expect(page.getByRole('complementary').getByRole('link', { name: 'Sentence 3', exact: true })).toBeVisible();
  await expect(page.locator('#s03')).toBeFocused();
});
