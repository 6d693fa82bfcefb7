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
