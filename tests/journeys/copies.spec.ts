import type { Page } from '@playwright/test';
import { openAlive, original } from './page.ts';
import { expect, test } from './test.ts';

const [title = '', lead = '', second = '', third = ''] = original.split('\n');

type Copied = { readonly plain: string; readonly rich: string };

/** Selects from the start of one element to the end of another, copies, and returns what is on the clipboard. */
async function copied(page: Page, from: string, to: string): Promise<Copied> {
  await page.evaluate(
    ([start = '', end = '']) => {
      const range = document.createRange();
      range.setStartBefore(document.querySelector(start) ?? document.body);
      range.setEndAfter(document.querySelector(end) ?? document.body);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, to],
  );
  return copy(page);
}

/** Copies what is selected. */
async function copy(page: Page): Promise<Copied> {
  await page.evaluate(() => {
    delete document.body.dataset.copied;
    addEventListener(
      'copy',
      ({ clipboardData, defaultPrevented }) => {
        const plain = (defaultPrevented && clipboardData?.getData('text/plain')) || String(getSelection());
        const rich = clipboardData?.getData('text/html') ?? '';
        document.body.dataset.copied = JSON.stringify({ plain, rich });
      },
      { once: true },
    );
  });
  await page.keyboard.press('ControlOrMeta+C');
  const body = page.locator('body[data-copied]');
  await expect(body).toHaveCount(1);
  return JSON.parse((await body.getAttribute('data-copied')) ?? '');
}

for (const [where, path] of [
  ['the article', ''],
  ['the worksheet', 'arbeitsblatt/'],
] as const) {
  test(`a selection across the lead of ${where} copies the article’s words alone`, async ({ page }) => {
    await openAlive(page, path);
    const { plain, rich } = await copied(page, 'h1', '#s03');
    expect(plain.split(/\n+/)).toEqual([title, lead, second]);
    expect(rich).toBe(`<h1>${title}</h1><p>${lead}</p><p>${second}</p>`);
    // Even without the page's help, the selection has none of the marks, but it has the worksheet's blanks.
    const selected = await page.evaluate(() => String(getSelection()));
    if (path === '') expect(selected.split(/\n+/)).toEqual([title, lead, second]);
  });
}

test('what is lit is copied without its light and its mark, a part verbatim, and what is outside the text by the browser', async ({
  page,
}) => {
  await openAlive(page, 'quellen/nis/#s04');
  const { plain, rich } = await copied(page, '#s04', '#s04');
  expect(plain).toBe(third);
  expect(rich).toBe(`<p>${third}</p>`);

  await page.evaluate(() => {
    const sentence = document.querySelector('#s04 > :first-child') ?? document.body;
    const text = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT).nextNode();
    if (text) getSelection()?.setBaseAndExtent(text, 0, text, 4);
  });
  expect((await copy(page)).plain).toBe(third.slice(0, 4));

  const outside = await copied(page, 'aside blockquote', 'aside blockquote');
  expect(outside.plain.trim()).toBe(third);
});
