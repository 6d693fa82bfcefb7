import type { Page } from '@playwright/test';
import { lensesOf, pathOf } from '../../src/addresses.ts';
import { kursk } from '../../src/content/kursk.ts';
import { boxOf, ofEachKind, openAlive, overflowOf } from './page.ts';
import { expect, test } from './test.ts';

test('what a reader sets stays on the device and holds before anything is painted', async ({ page }) => {
  await openAlive(page, '');
  await page.getByRole('button', { name: 'Darstellung' }).click();
  await page.getByRole('radio', { name: 'dunkel' }).check();
  await page.getByRole('button', { name: 'Grössere Schrift' }).click();
  await expect(page.getByRole('status').filter({ hasText: '112 %' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Nur lesen' }).click();

  await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  // A resize observer is called after a frame is laid out and before it is painted.
  await page.addInitScript(() =>
    requestAnimationFrame(() => {
      const themes: unknown[] = [];
      Object.assign(window, { themes });
      new ResizeObserver(() => themes.push(document.documentElement.dataset.theme)).observe(document.documentElement);
    }),
  );
  for (const address of ['', 'quellen/nis/', 'quellen/nis/#s04']) {
    await page.goto('about:blank');
    await page.goto(address);
    const root = page.locator(':root');
    await expect(root).toHaveCSS('color-scheme', 'dark');
    await expect(root).toHaveCSS('font-size', '18px');
    await expect(page.getByRole('link', { name: 'Satz 4: NIS, wiedergegeben' })).toBeHidden();
    expect(await page.evaluate(() => Reflect.get(window, 'themes')[0])).toBe('dark');
  }
});

test('with the marks off, the text is plain prose in the middle, without a word of sources, until a lens is asked for', async ({
  page,
}) => {
  const texts = new Map<number, { readonly x: number; readonly width: number }>();
  const atEachWidth = async (look: (width: number) => Promise<void>, widths = [390, 768, 1280, 1680]) => {
    for (const width of widths)
      await test.step(`${width} px`, () => page.setViewportSize({ width, height: 800 }).then(() => look(width)));
  };
  await openAlive(page, '');
  await page.getByRole('button', { name: 'Nur lesen' }).click();
  await expect(page.getByRole('article')).toMatchAriaSnapshot(`
    - paragraph: Nach Informationen des südkoreanischen Geheimdienstes NIS wurden bereits 12'000 Soldaten zur Unterstützung im Ukraine-Konflikt entsandt.
  `);
  await atEachWidth(async (width) => {
    await expect(page.getByText('8 von 18 Sätzen nennen eine Quelle')).toBeHidden();
    await expect(page.getByRole('complementary')).toHaveCount(0);
    await expect(page.getByText('ohne Quellenangabe').filter({ visible: true })).toHaveCount(0);
    const [lead, next] = await Promise.all([boxOf(page.locator('#s01')), boxOf(page.locator('#s02'))]);
    expect(next.y - lead.bottom).toBeGreaterThan(14);
    const { x, width: own } = await boxOf(page.getByRole('main'));
    expect(Math.abs(x + own / 2 - width / 2)).toBeLessThan(10);
    texts.set(width, { x, width: own });
  });
  await openAlive(page, 'quellen/nis/');
  await atEachWidth(async (width) => {
    await expect(page.getByRole('complementary', { name: 'NIS' })).toBeVisible();
    const text = texts.get(width);
    expect((await boxOf(page.getByRole('main'))).x).toBe(text?.x);
    const sheet = await boxOf(page.getByRole('complementary').locator('> div'));
    if (width === 768) expect([sheet.x, sheet.width], 'a sheet').toEqual([text?.x, text?.width]);
  });
  await page.getByRole('button', { name: 'Quellen zeigen' }).click();
  await page.getByRole('link', { name: 'Schliessen' }).click();
  await atEachWidth(() => expect(page.getByText('8 von 18 Sätzen nennen eine Quelle')).toBeVisible(), [390, 1280]);
  await expect(page.getByRole('link', { name: 'Satz 4: NIS, wiedergegeben' })).toBeVisible();
});

test('on a phone the settings open clear of the bar', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAlive(page, '');
  await page.getByRole('button', { name: 'Darstellung' }).click();
  const [bar, sheet] = await Promise.all([boxOf(page.getByRole('banner')), boxOf(page.locator('[popover]'))]);
  expect(sheet.y).toBeGreaterThan(bar.bottom);
});

test('with the largest letters, a title is no smaller than the text below it, and the settings open below their button, whole', async ({
  page,
}) => {
  await setUp(page, { width: 320, height: 720 }, '200');
  await openAlive(page, '');
  const sizeOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const [title, heading, lead, text] = await Promise.all(['article h1', 'article h2', '#s01', '#s02'].map(sizeOf));
  expect([title, heading, lead].every((size = 0) => size >= (text ?? 0))).toBe(true);
  expect(title).toBeGreaterThanOrEqual(Math.max(heading ?? 0, lead ?? 0));

  // The bar has several lines, and what opens scrolls to its end.
  const opener = page.getByRole('button', { name: 'Darstellung' });
  await opener.click();
  const sheet = page.locator('[popover]');
  await expect(sheet).toBeVisible();
  const [button, box] = await Promise.all([boxOf(opener), boxOf(sheet)]);
  expect(box.y).toBeGreaterThanOrEqual(button.bottom);
  expect(box.bottom).toBeLessThanOrEqual(720);
  await sheet.getByRole('link', { name: 'English' }).scrollIntoViewIfNeeded();
  await expect(sheet.getByRole('link', { name: 'English' })).toBeInViewport({ ratio: 1 });
});

test('letters up to 200 % keep the place in view and all within the window; Escape closes their settings, not the lens', async ({
  page,
}) => {
  await openAlive(page, 'quellen/nis/#s04');
  const opener = page.getByRole('button', { name: 'Darstellung' });
  await opener.press('Enter');
  await expect(page.getByRole('radio', { name: 'hell' })).toBeVisible();
  const larger = page.getByRole('button', { name: 'Grössere Schrift' });
  for (const size of ['112 %', '125 %', '150 %', '175 %', '200 %']) {
    await larger.click();
    await expect(page.getByRole('status').filter({ hasText: size })).toBeVisible();
    await expect(page.locator('#s04')).toBeInViewport({ ratio: 0.9 });
    expect(await overflowOf(page)).toBe(0);
  }
  await expect(larger).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('radio', { name: 'hell' })).toBeHidden();
  await expect(opener).toBeFocused();
  await expect(page).toHaveURL(/quellen\/nis/);
});

test('two tabs keep what was set in either and show it immediately', async ({ page, context }) => {
  await openAlive(page, '');
  const other = await context.newPage();
  await openAlive(other, page.url());
  await page.getByRole('button', { name: 'Darstellung' }).click();
  await page.getByRole('radio', { name: 'dunkel' }).check();
  await expect(other.locator(':root')).toHaveCSS('color-scheme', 'dark');
  await other.getByRole('button', { name: 'Nur lesen' }).click();
  await expect(page.getByRole('button', { name: 'Quellen zeigen' })).toBeVisible();
  await openAlive(page, 'ueber/');
  await expect(page.getByRole('button', { name: 'Quellen zeigen' })).toBeVisible();
  await expect(page.locator(':root')).toHaveCSS('color-scheme', 'dark');
});

test('a page from the back/forward cache shows what was set meanwhile', async ({ page }) => {
  await openAlive(page, '');
  // As browsers do that cache pages; those of the journeys may not.
  await page.evaluate(() => {
    localStorage.setItem('quellenlage', JSON.stringify({ theme: 'dark', marks: 'off' }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page.locator(':root')).toHaveCSS('color-scheme', 'dark');
  await expect(page.getByRole('button', { name: 'Quellen zeigen' })).toBeVisible();
});

test('with the largest letters nothing is wider than a small phone', async ({ page }) => {
  await setUp(page, { width: 320, height: 720 }, '200');
  const wide = [];
  for (const lens of ofEachKind(lensesOf(kursk))) {
    await page.goto(pathOf(lens));
    if ((await overflowOf(page)) > 0) wide.push(lens.kind);
  }
  expect(wide).toEqual([]);
});

test('with the largest letters on a phone a sheet can still be read', async ({ page }) => {
  await setUp(page, { width: 390, height: 800 }, '200');
  for (const [question, last] of [
    ['an-kaempfen-beteiligt', 'Satz 14 und Satz 16'],
    ['wie-viele-soldaten', 'Satz 4 und Satz 5'],
  ] as const) {
    await page.goto(`fragen/${question}/`);
    const sheet = page.locator('main ~ aside').last();
    for (const part of [sheet.getByRole('listitem').first(), sheet.getByRole('listitem').filter({ hasText: last })]) {
      await part.scrollIntoViewIfNeeded();
      await expect(part).toBeInViewport({ ratio: 0.5 });
    }
  }
  await page.goto('wortlaut/');
  const form = page.getByRole('complementary').getByRole('link', { name: /^wiedergegeben/ });
  const [name, count] = await Promise.all([boxOf(form.getByText('wiedergegeben')), boxOf(form.getByText('7 Sätze'))]);
  expect(count.height).toBe(name.height);
  await page.goto('zeitleiste/');
  const axis = page.locator('svg:has(> text)').last();
  const { y, bottom } = await boxOf(axis);
  const names = await Promise.all((await axis.locator('text:visible').all()).map(boxOf));
  expect(names.length).toBeGreaterThan(1);
  for (const [index, name] of names.entries()) {
    expect(name.y).toBeGreaterThanOrEqual(y);
    expect(name.bottom).toBeLessThanOrEqual(bottom);
    const before = names[index - 1];
    if (before) expect(name.x).toBeGreaterThan(before.x + before.width);
  }
});

test("with larger letters, a phone keeps its links at the foot, a sheet's close link, and the words of a title whole", async ({
  page,
}) => {
  for (const [width, size] of [
    [390, '150'],
    [320, '125'],
  ] as const) {
    await setUp(page, { width, height: 700 }, size);
    await page.goto(`?${width}`);
    await expect(page.getByRole('navigation', { name: 'Ansichten' })).toBeInViewport({ ratio: 1 });
    const isBroken = await page.getByRole('heading', { level: 1 }).evaluate((title) => {
      const letters = title.firstChild;
      const word = document.createRange();
      const [{ index } = { index: 0 }] = [...title.textContent.matchAll(/Nordkoreaner/g)];
      if (!letters) return true;
      word.setStart(letters, index);
      word.setEnd(letters, index + 'Nordkoreaner'.length);
      return word.getClientRects().length > 1;
    });
    expect(isBroken, `${width} px`).toBe(false);
    await openAlive(page, `quellen/ohne-quellenangabe/?${width}#s10`);
    await expect(page.locator('aside [aria-current="location"]')).toBeInViewport();
    await expect(page.getByRole('link', { name: 'Schliessen' }).last()).toBeInViewport({ ratio: 1 });
  }
});

/** A window whose reader has set the size of the letters, in percent. */
async function setUp(page: Page, window: { width: number; height: number }, size: string): Promise<void> {
  await page.setViewportSize(window);
  await page.addInitScript((size) => localStorage.setItem('quellenlage', JSON.stringify({ size })), size);
}
