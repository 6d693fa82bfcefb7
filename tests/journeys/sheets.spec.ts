import type { Page } from '@playwright/test';
import { boxOf, openAlive, sweeps } from './page.ts';
import { expect, test } from './test.ts';

const sheet = (page: Page) => page.getByRole('complementary').last();
const quoted = (page: Page, words: string | RegExp) => sheet(page).getByRole('blockquote').filter({ hasText: words });

test.describe('of an article read from right to left', () => {
  test.use({ folder: '.cache/sadd' });

  for (const width of sweeps ? [320, 390, 768] : [390]) {
    test(`a sheet that is opened at a later sentence keeps its name in sight: ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      await openAlive(page, 'sources/nour/#s03');
      await expect(sheet(page).getByRole('link', { name: 'Sentence 3', exact: true })).toBeInViewport({ ratio: 1 });
      await expect(sheet(page).getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 });
    });
  }

  test('a sheet does not repeat what is lit and in view above it, at the place or not', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const address of ['sources/nour/', 'sources/nour/#s02', 'sources/nour/#s03']) {
      await openAlive(page, address);
      for (const place of ['s02', 's03']) await expect(page.locator(`#${place}`)).toBeInViewport({ ratio: 1 });
      await expect(sheet(page).getByRole('blockquote').first()).toBeHidden();
      await expect(sheet(page).getByRole('blockquote').last()).toBeHidden();
    }
  });
});

test('a sheet quotes what is out of view, and follows the reader from place to place', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  // It has one sentence, and the address leads elsewhere.
  await openAlive(page, 'quellen/nis/#s12');
  await expect(page.locator('#s04')).not.toBeInViewport();
  await expect(quoted(page, "12'000 Soldaten")).toBeVisible();
  await openAlive(page, 'quellen/ohne-quellenangabe/#s13');
  await expect(quoted(page, 'Die genauen')).toBeHidden();
  await expect(quoted(page, 'wirft Fragen')).toBeVisible();
  await sheet(page).getByRole('link', { name: 'Satz 17' }).click();
  await expect(page.locator('#s17')).toBeInViewport({ ratio: 1 });
  await expect(quoted(page, 'wirft Fragen')).toBeHidden();
  await expect(quoted(page, 'Die genauen')).toBeVisible();
  await sheet(page).getByRole('link', { name: 'Satz 18' }).click();
  await expect(page.locator('#s18')).toBeFocused();
  // What is in view is not moved.
  const position = await page.evaluate(() => scrollY);
  await sheet(page).getByRole('link', { name: 'Satz 17' }).click();
  await expect(page.locator('#s17')).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(position);
  for (let step = 0; step < 3; step += 1) await page.goBack();
  await expect(quoted(page, 'Die genauen')).toBeHidden();
});

test('the way to the next place stays where it is, however often it is taken', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await openAlive(page, `quellen/ohne-quellenangabe/?${width}`);
    const next = sheet(page).getByRole('link', { name: 'Nächste Stelle' });
    const { x, y } = await boxOf(next);
    for (const place of ['s03', 's06', 's07', 's09', 's10']) {
      await next.evaluate((link) => link instanceof HTMLElement && link.click());
      await expect(page.locator(`#${place}`)).toBeFocused();
      await expect(sheet(page).locator('[aria-current="location"]')).toBeInViewport();
      expect(await boxOf(next), `${width} px, ${place}`).toMatchObject({ x, y });
    }
  }
});

for (const [width, height] of [
  [320, 640],
  ...(sweeps
    ? ([
        [390, 844],
        [768, 1024],
      ] as const)
    : []),
] as const) {
  test(`the sheet of an event opens with its sentence: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openAlive(page, 'zeitleiste/vertrag/#s07');
    const sentence = sheet(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: 'Satz 7', exact: true }) });
    const voice = await boxOf(sentence.getByText('ohne Quellenangabe'));
    const neighbour = await boxOf(sheet(page).getByRole('link', { name: 'Lieferungen', exact: true }));
    // Above the part that fades out where content continues below.
    expect(voice.bottom).toBeLessThanOrEqual(neighbour.y - 24);
  });
}

test('the name of a list is on one line beside its close link, and the sources’ numbers have a heading', async ({
  page,
}) => {
  const shortNames = ['wortlaut/', 'zeitleiste/', 'fragen/', 'en/about/'];
  for (const path of ['quellen/', 'ueber/', 'en/sources/', ...(sweeps ? shortNames : [])]) {
    await page.goto(path);
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const name = await boxOf(sheet(page).getByRole('heading', { level: 2 }).first());
      const close = await boxOf(sheet(page).getByRole('link', { name: /^(Schliessen|Close)$/ }));
      expect(name.height, `${path} ${width} px`).toBeLessThan(32);
      expect(Math.abs(name.y - close.y), `${path} ${width} px`).toBeLessThan(16);
      if (path !== 'quellen/') continue;
      const head = sheet(page).getByText('Satz', { exact: true }).first();
      await expect(head).toBeInViewport({ ratio: 1 });
      const word = await boxOf(head);
      const row = await boxOf(sheet(page).getByRole('link', { name: /^Ukraine/ }));
      expect(word.width).toBeGreaterThan(20);
      expect(word.bottom).toBeLessThanOrEqual(row.y + 4);
    }
  }
});

test('above the sheet about the reading no line of the title is cut', async ({ page }) => {
  for (const width of [320, 390, 768]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('ueber/');
    const [title, about] = await Promise.all([boxOf(page.getByRole('heading', { level: 1 })), boxOf(sheet(page))]);
    expect(about.y).toBeLessThanOrEqual(title.y);
    expect(about.bottom).toBeLessThanOrEqual(800);
  }
});

test('sections opened by the address stay open during hydration, their way out in one word', async ({ page }) => {
  await page.addInitScript(() => {
    let closed = 0;
    new MutationObserver(() => {
      if (document.querySelector('[data-open=false]')) closed += 1;
      document.documentElement.dataset.closed = `${closed}`;
    }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-open'] });
  });
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await openAlive(page, `?${width}#_sections`);
    const sections = page.getByRole('navigation', { name: 'Abschnitte' });
    await expect(sections).toHaveAttribute('data-open', 'true');
    await expect(page.locator('html')).toHaveAttribute('data-closed', '0');
    const name = await boxOf(sections.getByRole('heading'));
    const close = await boxOf(sections.getByRole('link', { name: 'Schliessen' }));
    expect(close.height, `${width} px`).toBeLessThan(40);
    expect(Math.abs(name.y - close.y), `${width} px`).toBeLessThan(16);
  }
});

test('the narrowest phone has the bar on one line, and the ways cover nothing that the browser scrolls to', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('');
  expect((await boxOf(page.getByRole('banner'))).height).toBeLessThan(48);
  const sentence = page.locator('#s12');
  await sentence.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  const ways = await boxOf(page.getByRole('navigation', { name: 'Ansichten' }));
  expect((await boxOf(sentence)).bottom).toBeLessThanOrEqual(ways.y);
});
