import { fromDisk } from './disk.ts';
import { followAnEntry, levelEntriesOf, linearEdition, readFromDisk } from './linear.ts';
import { expect, test } from './test.ts';

test.use({ expected: fromDisk });

test('the linear edition opens from disk: the whole text, no script, every link within the file', async ({ page }) => {
  await readFromDisk(page);
});

test('in the linear edition an entry leads to its endnote and the endnote back', async ({ page }) => {
  await followAnEntry(page);
});

test('on a phone the linear edition needs no sideways scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(linearEdition);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('every entry stands level with the first line of its sentence, on the screen and on paper', async ({ page }) => {
  await page.goto(linearEdition);
  expect(await levelEntriesOf(page)).toBe(18);
  // A4 less its margins.
  await page.setViewportSize({ width: 665, height: 1020 });
  expect(await levelEntriesOf(page)).toBe(18);
  await page.emulateMedia({ media: 'print' });
  expect(await levelEntriesOf(page)).toBe(18);
});

test('a date is underlined from the first word of its sentence on', async ({ page }) => {
  await page.goto(linearEdition);
  const [within, first] = await page.locator('#s10').evaluate((sentence) => {
    const date = sentence.querySelector(':scope > a');
    // As if the sentence began with it.
    const begun = date && sentence.firstElementChild?.appendChild(date.cloneNode(true));
    return [date, begun].map((link) => link instanceof Element && getComputedStyle(link).textDecoration);
  });
  expect(within).toContain('double');
  expect(first).toBe(within);
});

test('a name that is longer than its column begins beside its sign, not below it', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await page.goto(linearEdition);
  const [lines, height] = await page.locator('#s04').evaluate((sentence) => {
    const name = sentence.querySelector('.named a');
    const around = name?.parentElement;
    if (!name || !around) return [];
    name.textContent = 'Donaudampfschifffahrtsgesellschaft'.repeat(2);
    return [name.getClientRects().length, around.clientHeight / Number.parseFloat(getComputedStyle(around).lineHeight)];
  });
  expect(lines).toBeGreaterThan(1);
  expect(height).toBe(lines);
});
