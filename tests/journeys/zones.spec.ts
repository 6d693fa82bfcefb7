import type { Page } from '@playwright/test';
import { go, openAlive } from './page.ts';
import { expect, test } from './test.ts';

// An article with years, months and days, published on one and read on another.
test.use({ folder: '.cache/hallowReach' });

const words = (page: Page) =>
  page.locator('main, aside').evaluateAll((parts) =>
    parts.map((part) => {
      const copy = part.cloneNode(true) as Element;
      // Which styles stand there depends on the page that was loaded.
      copy.querySelector('style')?.remove();
      return copy.textContent;
    }),
  );

test('the words are the same in every time zone, as written and rendered anew', async ({ anotherContext, site }) => {
  const still = await (await anotherContext({ javaScriptEnabled: false })).newPage();
  await still.goto(`${site.url}timeline/`);
  const timeline = await words(still);
  await still.goto(`${site.url}about/`);
  const about = await words(still);
  expect(about.join()).toContain('15 March 2031');
  for (const timezoneId of ['America/New_York', 'Europe/Zurich', 'Pacific/Auckland']) {
    const page = await (await anotherContext({ timezoneId })).newPage();
    await openAlive(page, `${site.url}timeline/`);
    expect(await words(page), timezoneId).toEqual(timeline);
    await page.getByRole('link', { name: 'About this view' }).first().click();
    await expect.poll(() => words(page), timezoneId).toEqual(about);
    await go(page, -1);
    await expect.poll(() => words(page), timezoneId).toEqual(timeline);
  }
});
