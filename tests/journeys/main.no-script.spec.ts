import { takeMainJourneyWithoutScript } from './mainJourney.ts';
import { expect, test } from './test.ts';

test('without script each click loads a page that has its lens lit', ({ page }) => takeMainJourneyWithoutScript(page));

test('without script nothing is offered that could not work', async ({ page }) => {
  await page.goto('quellen/nis/');
  await expect(page.getByRole('button')).toHaveCount(0);
});
