import { slugs } from '../../src/labels/slugs.ts';
import { comeAlive, obstaclesOn, openAlive, original, overflowOf, sweeps, textOf } from './page.ts';
import { expect, test } from './test.ts';

test('a reader changes the language and stays at the lens and the place, there and back, and with the settings', async ({
  page,
}) => {
  await openAlive(page, 'quellen/nis/#s04');
  await page.getByRole('link', { name: /^Satz 8: «ZDF»/ }).click();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/sources\/zdf\/#s08$/);
  await comeAlive(page);
  await expect(page.locator('#s08')).toBeFocused();
  expect(await textOf(page)).toBe(original);
  await page.getByRole('link', { name: 'Sentence 4: NIS, reported' }).click();
  await expect(page).toHaveURL(/\/en\/sources\/nis\/#s04$/);
  await expect(page.getByRole('complementary', { name: 'NIS' })).toBeVisible();
  await page.getByRole('link', { name: 'Deutsch', exact: true }).click();
  await expect(page).toHaveURL(/:\d+\/quellen\/nis\/#s04$/);

  await page.getByRole('button', { name: 'Nur lesen' }).click();
  await page.getByRole('button', { name: 'Darstellung' }).click();
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: 'Show sources' })).toBeVisible();
});

test('in English, too, there are no accessibility violations, and nothing is wider than the window', async ({
  page,
}) => {
  for (const path of ['', 'sources/no-source/', 'questions/sind-sie-da/', 'about/']) {
    await page.goto(`en/${path}`);
    if (sweeps || path === '') expect(await obstaclesOn(page), path).toEqual([]);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflowOf(page), path).toBe(0);
    }
  }
});

test('the English print edition and the article’s file are there', async ({ page, request }) => {
  await page.goto(`en/${slugs.en.linear}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { name: 'Sources in the article' })).toBeVisible();
  await page.goto('en/about/');
  const file = await page.getByRole('link', { name: 'Download the original text' }).getAttribute('href');
  expect(
    await (await request.get(new URL(file ?? '', new URL('en/', page.url().replace(/en\/about\/$/, ''))).href)).text(),
  ).toBe(original);
});
