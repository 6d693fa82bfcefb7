import { boxOf, openAlive } from './page.ts';
import { expect, test } from './test.ts';

const sentence =
  "«Nach Informationen des südkoreanischen Geheimdienstes NIS wurden bereits 12'000 Soldaten zur Unterstützung im Ukraine-Konflikt entsandt.»";

test('a sentence is cited with its source, its form, the article and the address, and what is said of it moves nothing', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const button = page.getByRole('button', { name: 'Satz verlinken' });
  const note = page.getByText('Weitere Herkunft im Artikel nicht angegeben.');
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await openAlive(page, `quellen/nis/?${width}#s04`);
    const before = [await boxOf(button), await boxOf(note)];
    await button.click();
    await expect(page.getByText('Link kopiert.')).toBeInViewport();
    expect([await boxOf(button), await boxOf(note)]).toEqual(before);
  }

  await page.getByRole('button', { name: 'Zitieren' }).press('Enter');
  await expect(page.getByText('Satz mit Quelle und Wortlaut kopiert.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${sentence} — NIS, wiedergegeben; Kursk: Russland setzt Nordkoreaner im Ukraine-Konflikt ein; ${page.url().replace('?1280', '')}`,
  );
});

test('no sentence is cited without the one that it leans on, each with its source', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAlive(page, 'quellen/vedant-patel/#s16');
  await page.getByRole('button', { name: 'Zitieren' }).click();
  await expect(page.getByText('Satz mit Quelle und Wortlaut kopiert.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^«Das US-Aussenministerium hat .* bestätigt\.» — US-Aussenministerium, wiedergegeben; «Sprecher Vedant Patel erklärte, .* seien\.» — Vedant Patel, wiedergegeben;/,
  );
});

test('the link to a sentence has its lens and its place', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAlive(page, 'wortlaut/offen/');
  await page.getByRole('button', { name: 'Satz verlinken' }).last().click();
  await expect(page.getByText('Link kopiert.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${page.url()}#s17`);
  await page.goto(link);
  await expect(page.locator('#s17')).toBeFocused();
});

test('on a device that can share, sharing is offered', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async ({ title, url }: ShareData) => {
        document.body.dataset.shared = `${title} ${url}`;
      },
    });
  });
  await openAlive(page, 'quellen/nis/#s04');
  await page.getByRole('button', { name: 'Teilen' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-shared', /^Kursk: .* http.*\/quellen\/nis\/#s04$/);
});

test('if the clipboard refuses, a field shows the last text, selected for copying; Escape closes it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openAlive(page, 'quellen/nis/#s04');
  const field = page.getByRole('textbox', { name: /ausgewählt/ });
  await page.getByRole('button', { name: 'Zitieren' }).click();
  await expect(field).toHaveValue(new RegExp(`^${sentence}`));
  const selected = () =>
    field.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
  expect(await selected()).toBe(await field.inputValue());
  await page.getByRole('button', { name: 'Satz verlinken' }).click();
  await expect(field).toHaveValue(page.url());
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await expect(page).toHaveURL(/quellen\/nis/);
  await expect(page.getByRole('button', { name: 'Satz verlinken' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/:\d+\/#s04$/);
});
