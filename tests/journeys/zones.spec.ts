import { openAlive } from './page.ts';
import { expect, test } from './test.ts';

test('the words are the same in every time zone', async ({ anotherContext, site }) => {
  const texts = new Set<string | null>();
  for (const timezoneId of ['America/New_York', 'Pacific/Auckland']) {
    const context = await anotherContext({ timezoneId });
    const page = await context.newPage();
    await openAlive(page, `${site.url}zeitleiste/`);
    texts.add(await page.locator('body').textContent());
  }
  expect(texts.size).toBe(1);
});
