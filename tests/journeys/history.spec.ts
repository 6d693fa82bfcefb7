import { boxOf, clickInView, go, openAlive, settled, sweeps } from './page.ts';
import { expect, test } from './test.ts';

test('scrolling makes no history, and Back and Forward restore how far the page was scrolled', {
  tag: '@firefox',
}, async ({ page }) => {
  await openAlive(page, '');
  const visits = await page.evaluate(() => history.length);
  await page.mouse.wheel(0, 500);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  expect(await page.evaluate(() => history.length)).toBe(visits);
  await expect(page).toHaveURL(/\/$/);
  const opening = page.getByRole('navigation').getByRole('link', { name: /^Einstieg/ });
  const scrolled = await page.evaluate(() => scrollY);
  await clickInView(page, opening);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await go(page, -1);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(scrolled);
  await go(page, 1);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});

for (const width of sweeps ? [390, 1280] : [390]) {
  test(`repeated clicks on a mark or section are one step: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('ueber/');
    await openAlive(page, '#s04');
    const visits = await page.evaluate(() => history.length);
    await page.getByRole('link', { name: 'Satz 4: NIS, wiedergegeben' }).dblclick();
    await expect(page).toHaveURL(/nis\/#s04$/);
    expect(await page.evaluate(() => history.length)).toBe(visits + 1);
    const link = page.locator('nav a[href$="#kooperation"]');
    for (const _ of [1, 2, 3]) await link.dispatchEvent('click');
    await expect(page.locator('#kooperation')).toBeFocused();
    expect(await page.evaluate(() => history.length)).toBe(visits + 2);
    await go(page, -1);
    await expect(page).toHaveURL(/nis\/#s04$/);
    await go(page, -1);
    await expect(page).toHaveURL(/:\d+\/#s04$/);
  });
}

test('a click overtaken by another click or by Back before the page has moved leads nowhere', async ({ page }) => {
  // Before all other listeners, so that the click precedes the page's handling of the step.
  await page.addInitScript(() =>
    addEventListener('popstate', () => document.querySelector<HTMLElement>('#s04 a')?.click()),
  );
  await openAlive(page, 'quellen/selenskyj/#s02');
  const visits = await page.evaluate(() => history.length);
  await page.evaluate(() => {
    for (const mark of document.querySelectorAll<HTMLElement>('#s04 a, #s08 a')) mark.click();
  });
  await expect(page).toHaveURL(/zdf\/#s08$/);
  await settled(page);
  expect(await page.evaluate(() => history.length)).toBe(visits + 1);
  await go(page, -1);
  await expect(page).toHaveURL(/selenskyj\/#s02$/);
  await settled(page);
  await expect(page).toHaveURL(/selenskyj\/#s02$/);
  await expect(page.getByRole('complementary', { name: 'Selenskyj' })).toBeVisible();
  await expect(page.locator('article [role="mark"]')).toContainText('Laut dem ukrainischen Präsidenten Selenskyj');
});

test('a step in the history that overtakes a move undoes its light', async ({ page }) => {
  // As where Back arrives before the move is rendered.
  await page.addInitScript(() => {
    const push = history.pushState.bind(history);
    history.pushState = (...move) => {
      const [{ state }, { href }] = [history, location];
      push(...move);
      queueMicrotask(() => {
        history.replaceState(state, '', href);
        dispatchEvent(new PopStateEvent('popstate', { state }));
      });
    };
  });
  await openAlive(page, 'quellen/selenskyj/#s02');
  const isLitAtOnce = await page.locator('#s04').evaluate((sentence) => {
    sentence.querySelector('a')?.click();
    return sentence.querySelector('[role="mark"]') !== null;
  });
  expect(isLitAtOnce).toBe(true);
  await settled(page);
  await expect(page.locator('article [role="mark"]')).toContainText('Laut dem ukrainischen Präsidenten Selenskyj');
  await expect(page.locator('#s02')).toHaveAttribute('aria-current', 'location');
});

test('each place that is typed into the address comes into view', async ({ page }) => {
  await openAlive(page, '');
  const type = async (place: string) => {
    await page.evaluate((id) => {
      location.hash = id;
    }, place);
    await settled(page);
    await expect(page.locator(`#${place}`)).toBeInViewport();
  };
  await type('s18');
  await clickInView(page, page.getByRole('link', { name: 'Satz 18, Wortlaut: möglich' }));
  await expect(page).toHaveURL(/moeglich\/#s18$/);
  await type('s02');
  await go(page, -1);
  await expect(page.locator('#s18')).toBeInViewport();
});

for (const [path, entries] of [
  ['', 'zeitleiste'],
  ['fragen/', 'fragen'],
] as const) {
  test(`Back returns to the entry of a panel by which it was left, where it was: at /${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 500 });
    await openAlive(page, path);
    const entry = page.locator(`aside li a[href^="${entries}/"]`).last();
    await entry.focus();
    await settled(page);
    const before = await boxOf(entry);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/[\w-]+\/[\w-]+\/#s\d+$/);
    await go(page, -1);
    await expect(entry).toBeFocused();
    expect(await boxOf(entry)).toEqual(before);
  });
}
