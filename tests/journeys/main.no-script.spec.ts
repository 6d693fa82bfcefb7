import { takeMainJourneyWithoutScript } from './mainJourney.ts';
import { expect, test } from './test.ts';

test('without script each click loads a page that has its lens lit', ({ page }) => takeMainJourneyWithoutScript(page));

test('without script nothing is offered that could not work', async ({ page }) => {
  await page.goto('quellen/nis/');
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('without script a sheet repeats a sentence unless the address leads to it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const quoted = page.getByRole('complementary').getByRole('blockquote');
  await page.goto('quellen/nis/');
  await expect(quoted).toHaveText(/12'000 Soldaten/);
  await page.goto('quellen/nis/#s05');
  await expect(quoted).toBeVisible();
  await page.goto('quellen/nis/#s04');
  await expect(page.locator('#s04')).toBeInViewport({ ratio: 1 });
  await expect(quoted).toBeHidden();
});

test('without script too a lens that is opened without a place begins at its first lit sentence', async ({ page }) => {
  for (const path of ['zeitleiste/vertrag/', 'fragen/sind-sie-da/', 'wortlaut/moeglich/']) {
    for (const viewport of [
      { width: 1280, height: 800 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(viewport);
      await page.goto(path);
      await expect(page.locator('article [role="mark"]').first(), path).toBeInViewport({ ratio: 1 });
    }
  }
  await page.goto('wortlaut/moeglich/#s18');
  await expect(page.locator('#s18')).toBeInViewport({ ratio: 1 });
});

test('without script, too, the sentence at the address is marked by a bar', async ({ page }) => {
  await page.goto('quellen/nis/#s04');
  await expect(page.locator('#s04')).toBeInViewport({ ratio: 1 });
  const barOf = (id: string) =>
    page.locator(id).evaluate((sentence) => getComputedStyle(sentence, '::before').borderInlineStartWidth);
  expect(await barOf('#s04')).toBe('3px');
  expect(await barOf('#s03')).toBe('0px');
});
