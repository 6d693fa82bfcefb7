import type { Page } from '@playwright/test';
import { lensesOf, pathOf } from '../../src/addresses.ts';
import { kursk } from '../../src/content/kursk.ts';
import { go, ofEachKind, openAlive, sweeps } from './page.ts';
import { expect, test } from './test.ts';

/** Does to a page what translators do: each text is put once into an element of theirs, moved or rewritten. */
async function translate(page: Page, anew: boolean): Promise<void> {
  await page.evaluate((isNew) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (!text.textContent?.trim() || text.parentElement?.closest(`script, style, [data-anew=${isNew}]`)) continue;
      const font = document.createElement('font');
      font.dataset.anew = String(isNew);
      text.parentNode?.replaceChild(font, text);
      font.append(isNew ? text.textContent : text);
    }
  }, anew);
}

/** Moves as a link would, to any address of the article. */
async function follow(page: Page, path: string): Promise<void> {
  await page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    document.body.append(link);
    link.click();
    link.remove();
  }, path || './');
}

for (const anew of [false, true]) {
  const how = anew ? 'written anew' : 'wrapped';

  test(`on a translated page (${how}) every move arrives, and none throws`, async ({ page }) => {
    await openAlive(page, '');
    // Two of each kind, since a move between two of them changes a page's words in place.
    const paths = ofEachKind(lensesOf(kursk), anew ? 1 : 2).map(pathOf);
    const back = sweeps ? paths.toReversed() : [];
    for (const path of [...paths, ...back, 'fragen/sind-sie-da/', 'fragen/wie-viele-soldaten/']) {
      // Where React finds its text gone, it loads the page, which may only begin now.
      await expect(async () => {
        await translate(page, anew);
        await follow(page, path);
      }).toPass();
      await expect(page).toHaveURL(new RegExp(`:\\d+/${path}$`));
      await expect(page.locator('aside h2').first()).toBeVisible();
    }
    await go(page, -1);
    await expect(page).toHaveURL(/sind-sie-da\/$/);
    expect(await page.evaluate(() => performance.getEntriesByType('navigation').length)).toBe(1);
  });
}

test('on a translated page the text size is said as it is', async ({ page }) => {
  await openAlive(page, '');
  await page.getByRole('button', { name: 'Darstellung' }).click();
  for (const [anew, size] of [
    [false, '112 %'],
    [true, '125 %'],
  ] as const) {
    await translate(page, anew);
    await page.getByRole('button', { name: 'Grössere Schrift' }).click();
    await expect(page.locator('output')).toHaveText(size);
  }
});
