import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** The linear edition as a file on disk. */
export const linearEdition = pathToFileURL('dist/artikel.html').href;

/** Opens the linear edition from disk and proves that it holds the text, runs nothing, loads nothing and leads nowhere else. */
export async function readFromDisk(page: Page): Promise<void> {
  await page.goto(linearEdition);
  expect(await linearTextOf(page)).toBe(readFileSync('src/content/kursk.txt', 'utf8'));
  await expect(page.locator('script, base, link, img, iframe, [style]')).toHaveCount(0);
  const lost = await page
    .locator('a')
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !href.startsWith('#') || !document.getElementById(href.slice(1))),
    );
  expect(lost).toEqual([]);
}

/** Goes from a sentence to its source and back, each lit up on arrival. */
export async function followAnEntry(page: Page): Promise<void> {
  await page.goto(linearEdition);
  const plain = await backgroundOf(page, '#s04');
  await page.locator('#s04').getByRole('link', { name: 'NIS' }).click();
  await expect(page.locator('#_source-nis')).toBeInViewport();
  expect(await backgroundOf(page, '#_source-nis')).not.toBe(plain);
  await page.locator('#_source-nis').getByRole('link', { name: 'Satz 4' }).click();
  await expect(page.locator('#s04')).toBeInViewport();
  expect(await backgroundOf(page, '#s04')).not.toBe(plain);
}

/** How many sentences stand level with their entries, at most one pixel off. */
export function levelEntriesOf(page: Page): Promise<number> {
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
