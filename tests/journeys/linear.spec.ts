import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { overflowOf } from './page.ts';
import { expect, test } from './test.ts';

test.use({ expected: /^request to elsewhere: file:[^ ]*\/dist\// });

/** The linear edition as a file on disk. */
const linearEdition = pathToFileURL('dist/artikel.html').href;

test.beforeEach(({ page }) => page.goto(linearEdition));

test('the linear edition opens from disk: the whole text, no script, no other file', async ({ page }) => {
  expect(await linearTextOf(page)).toBe(readFileSync('src/content/kursk.txt', 'utf8'));
  await expect(page.locator('script, base, link, img, iframe, [style]')).toHaveCount(0);
});

test('in the linear edition an entry leads to its endnote and the endnote back, each lit up', async ({ page }) => {
  const plain = await backgroundOf(page, '#s04');
  await page.locator('#s04').getByRole('link', { name: 'NIS' }).click();
  await expect(page.locator('#_source-nis')).toBeInViewport();
  expect(await backgroundOf(page, '#_source-nis')).not.toBe(plain);
  await page.locator('#_source-nis').getByRole('link', { name: 'Satz 4' }).click();
  await expect(page.locator('#s04')).toBeInViewport();
  expect(await backgroundOf(page, '#s04')).not.toBe(plain);
});

test('on a phone, too, two underlined words and two long numbers are parted, links are large enough for a finger, and nothing scrolls sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await expect(page.locator('#s10')).toContainText('sollen seit August 2023 mehr', { useInnerText: true });
  const heights = await page
    .locator('.entry a')
    .evaluateAll((links) => links.flatMap((link) => [...link.getClientRects()].map(({ height }) => height)));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  const between = await page
    .locator('.numbers:has(a + a)')
    .first()
    .evaluate(({ children }) => {
      for (const link of children) link.textContent = '108';
      const [one, other] = [...children].slice(0, 2).map((link) => {
        const digits = document.createRange();
        digits.selectNodeContents(link);
        return digits.getBoundingClientRect();
      });
      return one && other && other.left - one.right;
    });
  expect(between).toBeGreaterThanOrEqual(4);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await overflowOf(page)).toBe(0);
});

test('every entry is level with the first line of its sentence, on paper, too', { tag: '@firefox' }, async ({
  page,
  browserName,
}) => {
  expect(await levelEntriesOf(page)).toBe(18);
  // A4 less its margins.
  await page.setViewportSize({ width: 665, height: 1020 });
  expect(await levelEntriesOf(page)).toBe(18);
  // Firefox cannot be told to print.
  if (browserName === 'firefox') return;
  await page.emulateMedia({ media: 'print' });
  expect(await levelEntriesOf(page)).toBe(18);
});

test('no line begins with the separator of two facts, and a date is underlined from the first word of its sentence on', async ({
  page,
}) => {
  const facts = await page.locator('.fact').allTextContents();
  expect(facts.length).toBeGreaterThan(1);
  expect(facts.map((fact) => fact.endsWith('\u00a0·'))).toEqual(facts.map((_, index) => index < facts.length - 1));
  const [within, first] = await page.locator('#s10').evaluate((sentence) => {
    const date = sentence.querySelector(':scope > a');
    // As if the sentence began with it.
    const begun = date && sentence.firstElementChild?.appendChild(date.cloneNode(true));
    return [date, begun].map((link) => link instanceof Element && getComputedStyle(link).textDecoration);
  });
  expect(within).toContain('double');
  expect(first).toBe(within);
});

test('a name longer than its column begins beside its sign', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
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

test('in a draft, that stands on the line of the wording, or below it, but breaks no word', async ({ page }) => {
  await page.locator('article').evaluate((article) => {
    const note = document.createElement('p');
    note.className = 'draft';
    article.prepend(note);
    article.querySelector('#s04 .forms')?.append('\u00A0· Entwurf');
  });
  const linesAt = async (width: number) => {
    await page.setViewportSize({ width, height: 900 });
    return page.locator('#s04 .forms').evaluate((forms) => {
      const { height } = forms.getBoundingClientRect();
      const words = forms.querySelector('a')?.getClientRects().length;
      return [words, Math.round(height / Number.parseFloat(getComputedStyle(forms).lineHeight))];
    });
  };
  expect(await linesAt(1280)).toEqual([1, 1]);
  expect(await linesAt(700)).toEqual([1, 2]);
});

/** How many sentences are level with their entries, to within a pixel. */
function levelEntriesOf(page: Page): Promise<number> {
  return page.locator('article p > [id]').evaluateAll((sentences) => {
    const topOf = (sentence: Element) => {
      const text = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
      const number = sentence.querySelector('a')?.getBoundingClientRect();
      const range = document.createRange();
      while (text.nextNode()) {
        if (text.currentNode.parentElement?.closest('a')) continue;
        range.selectNodeContents(text.currentNode);
        const [line] = range.getClientRects();
        if (line && line.width > 4) return { line, number };
      }
      return { line: undefined, number };
    };
    return sentences
      .map(topOf)
      .filter(({ line, number }) => line && number && line.bottom > number.top && line.top < number.bottom).length;
  });
}

function linearTextOf(page: Page): Promise<string> {
  return page.locator('article :is(h1, h2, p:has(> [id]))').evaluateAll((blocks) =>
    blocks
      .map((block) => {
        const copy = document.createElement('div');
        copy.append(...[...block.childNodes].map((node) => node.cloneNode(true)));
        for (const number of copy.querySelectorAll('a[aria-label]')) number.parentElement?.remove();
        return copy.textContent;
      })
      .join('\n'),
  );
}

function backgroundOf(page: Page, selector: string): Promise<string> {
  return page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
}
