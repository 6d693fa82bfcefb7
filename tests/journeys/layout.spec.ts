import { openAlive, original } from './page.ts';
import { expect, test } from './test.ts';

for (const width of [320, 390, 768, 1024, 1280, 1680]) {
  test(`at ${width} px nothing is wider than the window`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [
      '',
      'quellen/us-aussenministerium/',
      'fragen/an-kaempfen-beteiligt/',
      'zeitleiste/',
      'ueber/',
    ]) {
      await openAlive(page, path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

test('on a desk sections, text, sources and timeline can be seen at once', async ({ page }) => {
  await openAlive(page, '');
  await expect(page.getByRole('navigation', { name: 'Abschnitte' })).toBeInViewport({ ratio: 1 });
  await expect(page.locator('#s04')).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('heading', { name: 'Quellen im Artikel' })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('heading', { name: 'Zeitleiste' })).toBeInViewport({ ratio: 1 });
});

test('on a phone one tap leads from a mark to its source, whose sentence stays in view above the sheet', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  for (const [number, name, path] of [
    ['04', 'Satz 4: NIS, wiedergegeben', 'nis'],
    ['14', 'Satz 14: «Deutschlandfunk», möglich', 'deutschlandfunk'],
    ['16', 'Satz 16: Vedant Patel, wiedergegeben', 'vedant-patel'],
  ] as const) {
    await openAlive(page, site.url);
    await page.getByRole('link', { name }).tap();
    await expect(page).toHaveURL(new RegExp(`/quellen/${path}/#s${number}$`));
    await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeInViewport();
    const sheet = await page.getByRole('complementary').boundingBox();
    const sentence = await page.locator(`#s${number} > mark`).boundingBox();
    const bar = await page.getByRole('banner').boundingBox();
    expect(sentence?.y).toBeGreaterThanOrEqual(bar?.height ?? 0);
    expect((sentence?.y ?? 0) + (sentence?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
    await page.goBack();
    await expect(page.getByRole('link', { name })).toBeFocused();
    await expect(page.getByRole('link', { name })).toBeInViewport();
  }
  await context.close();
});

test('what is selected in the text holds no marks', async ({ page }) => {
  await openAlive(page, '');
  const selected = await page.evaluate(() => {
    const paragraph = document.getElementById('s02')?.parentElement;
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
    return getSelection()?.toString();
  });
  const [, , paragraph] = original.split('\n');
  expect(selected?.trim()).toBe(paragraph);
});
