import { openAlive, sweeps } from './page.ts';
import { expect, test } from './test.ts';

test('the first key leads past the bar to the text, and keys alone to section, mark, panel and back', async ({
  page,
}) => {
  await openAlive(page, '');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Zum Text springen' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Satz 1: Ukraine, wiedergegeben' })).toBeFocused();

  await page
    .getByRole('navigation', { name: 'Abschnitte' })
    .getByRole('link', { name: /^Russland: Einsatz/ })
    .press('Enter');
  await expect(page.locator('#einsatz')).toBeFocused();
  await page.getByRole('link', { name: 'Satz 14: «Deutschlandfunk», möglich' }).press('Enter');
  await expect(page.locator('#s14')).toBeFocused();
  await page.getByRole('link', { name: /«ZDF»/ }).last().press('Enter');
  await expect(page).toHaveURL(/quellen\/zdf\/#s08$/);
  await expect(page.locator('#s08')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/#s08$/);
});

for (const { width, path } of [
  { width: 1280, path: '' },
  { width: 390, path: 'quellen/nis/#s04' },
  ...(sweeps ? [{ width: 390, path: 'ueber/' }] : []),
]) {
  test(`the Tab key goes through everything once, always visible, at /${path} and ${width} px`, {
    tag: width === 1280 ? '@firefox' : [],
  }, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await openAlive(page, path);
    const all = await page.locator('a[href], button, input:checked').filter({ visible: true }).count();
    await page.getByRole('link', { name: 'Zum Text springen' }).focus();
    await page.evaluate(noteFocus);
    for (let index = 1; index < all; index += 1) await page.keyboard.press('Tab');
    const seen = new Set(JSON.parse((await page.locator('body').getAttribute('data-seen')) ?? '') as string[]);
    expect([...seen].filter((focus) => focus.startsWith('hidden'))).toEqual([]);
    expect(seen.size).toBeGreaterThan(all - 4);
  });
}

test('no edge cuts off the ring of the first or last link', async ({ page }) => {
  for (const [path, link] of [
    ['fragen/', 'aside li:first-child a'],
    ['arbeitsblatt/', 'nav li:last-child a'],
  ] as const) {
    await page.goto(path);
    const room = await page.locator(link).evaluate((element) => {
      let frame = element.parentElement;
      while (frame && getComputedStyle(frame).overflowY !== 'auto') frame = frame.parentElement;
      if (!frame) throw new Error('Nothing around the link scrolls.');
      const [inner, outer] = [element.getBoundingClientRect(), frame.getBoundingClientRect()];
      return Math.min(inner.top - outer.top, outer.bottom - inner.bottom);
    });
    // The ring is two pixels wide, and two from the link.
    expect(room).toBeGreaterThanOrEqual(4);
  }
});

/** Notes after each key, in an attribute of the page, what has the focus, and whether that is visible: in the window, on top, outlined. */
function noteFocus(): void {
  const seen: string[] = [];
  const look = (element: Element) => {
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    const isSeen =
      top !== null &&
      (element.contains(top) || top.contains(element)) &&
      getComputedStyle(element).outlineStyle !== 'none';
    const { left, top: y } = element.getBoundingClientRect();
    return `${isSeen ? '' : 'hidden '}${element.ariaLabel ?? element.textContent} ${left + scrollX} ${y + scrollY}`;
  };
  addEventListener('keyup', () => {
    const element = document.activeElement;
    seen.push(!element || element === document.body ? 'nothing' : look(element));
    document.body.dataset.seen = JSON.stringify(seen);
  });
}
