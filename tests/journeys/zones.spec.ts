import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { go, openAlive, sweeps } from './page.ts';
import { expect, test } from './test.ts';

// An article with years, months and days, published on one and read on another.
const folder = '.cache/hallowReach';

test.use({ folder });

const words = (page: Page) => page.locator('main, aside').evaluateAll(wordsOf);

const writtenWords = (path: string) =>
  wordsOf([...parseHTML(readFileSync(`${folder}/${path}index.html`, 'utf8')).document.querySelectorAll('main, aside')]);

function wordsOf(parts: readonly Element[]): (string | null)[] {
  return parts.map((part) => {
    const copy = part.cloneNode(true) as Element;
    // Which styles stand there depends on the page that was loaded.
    copy.querySelector('style')?.remove();
    return copy.textContent;
  });
}

test('the words are the same in every time zone, as written and rendered anew', async ({ anotherContext, site }) => {
  const [timeline, about] = [writtenWords('timeline/'), writtenWords('about/')];
  expect(about.join()).toContain('15 March 2031');
  // One on each side of the meridian.
  for (const timezoneId of ['America/New_York', 'Pacific/Auckland', ...(sweeps ? ['Europe/Zurich'] : [])]) {
    const page = await (await anotherContext({ timezoneId })).newPage();
    await openAlive(page, `${site.url}timeline/`);
    expect(await words(page), timezoneId).toEqual(timeline);
    await page.getByRole('link', { name: 'About this view' }).first().click();
    await expect.poll(() => words(page), timezoneId).toEqual(about);
    await go(page, -1);
    await expect.poll(() => words(page), timezoneId).toEqual(timeline);
  }
});
