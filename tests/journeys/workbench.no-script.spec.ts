import { expect, test } from './test.ts';

for (const [address, says, home] of [
  ['werkbank/', 'Diese Seite braucht JavaScript', 'Quellenlage'],
  ['en/workbench/', 'This page needs JavaScript', 'Quellenlage'],
] as const) {
  test(`without script /${address} says that it needs one, and leads back`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText(says)).toBeVisible();
    await page.getByRole('link', { name: home }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Kursk/);
  });
}
