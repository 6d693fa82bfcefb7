import { expect, test } from './test.ts';
import { confirmAll, leaveAndComeBack } from './workbenchJourney.ts';

test('a pasted text is corrected and confirmed by keyboard alone, and read in the very rooms', async ({ page }) => {
  await confirmAll(page);
  await page.getByRole('button', { name: 'Lesen', exact: true }).click();
  await page.getByRole('link', { name: /Satz 4: NIS/ }).click();
  await expect(page.getByRole('heading', { name: 'NIS' })).toBeVisible();
});

test('what was done is there after a reload and on the way back, undo included; deleted is deleted', async ({
  page,
}) => {
  await leaveAndComeBack(page);
});
