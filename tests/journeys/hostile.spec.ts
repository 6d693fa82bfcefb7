import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { lensesOf, linearFile, pathOf } from '../../src/addresses.ts';
import { anyCharacter } from '../fixtures/anyCharacter.ts';
import { hostile } from '../fixtures/hostile.ts';
import { overflowOf, sweeps } from './page.ts';
import { expect, test } from './test.ts';

test.use({
  folder: '.cache/hostile',
  expected: /Failed to load resource: the server responded with a status of 404/,
});
test.slow();

/** What an article's text might inject into a page: an element or an address. */
function harmIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const strangers = [...document.querySelectorAll('img, iframe, object, embed, form, [onerror]')];
    const links = [...document.querySelectorAll('a')].map((link) => link.href);
    return [
      ...strangers.map(({ outerHTML }) => outerHTML),
      ...links.filter((href) => !href.startsWith(location.origin) && !href.startsWith('#')),
    ];
  });
}

test('an article of hostile strings is shown as text, runs nothing and stays in its column', async ({ page }) => {
  const ids = hostile.sentences.map(({ id }) => id);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of lensesOf(hostile).map(pathOf)) {
    await page.goto(path);
    const texts = await page.evaluate(
      (all) => all.map((id) => document.getElementById(id)?.firstElementChild?.textContent),
      ids,
    );
    expect(texts, path).toEqual(hostile.sentences.map(({ text }) => text));
    expect(await harmIn(page), path).toEqual([]);
    expect(await overflowOf(page), path).toBe(0);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const path of ['', 'fragen/frage/']) {
    await page.goto(path);
    expect(await overflowOf(page), path).toBe(0);
  }
});

test('its linear edition shows it as text too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(linearFile);
  for (const { text } of hostile.sentences) await expect(page.locator('body')).toContainText(text);
  expect(await harmIn(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
});

test('addresses made at random end on a page or the 404, and put nothing of theirs into it', async ({ page, site }) => {
  const markup = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>'];
  const piece = fc.oneof(
    fc.constantFrom('quellen/', 'quellen/proto/', '..', '%', '%2F', '%E0%A4%A', ...markup),
    fc.string({ unit: anyCharacter, maxLength: 8 }),
  );
  const addresses = fc.tuple(fc.array(piece, { maxLength: 3 }), fc.array(piece, { maxLength: 2 }));
  for (const [index, [path, hash]] of fc.sample(addresses, { numRuns: sweeps ? 200 : 5, seed: 7 }).entries()) {
    const url = new URL(`./${encodeURI(path.join(''))}?${index}#${hash.join('')}`, site.url);
    const answer = await page.goto(url.href);
    expect([200, 404]).toContain(answer?.status());
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(hostile.title.text);
    expect(await harmIn(page), url.href).toEqual([]);
  }
});
