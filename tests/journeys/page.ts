import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';

/** The article's file, which the text on every address has to equal. */
export const original = readFileSync('src/content/kursk.txt', 'utf8');

/** Whether every page and every combination is tested (`npm run test:all`), or one of each kind, since the others consist of the same parts. */
export const sweeps = process.env.SWEEP === 'all';

/** The first of each kind, or the first so many; all of them in a full run. */
export function ofEachKind<T extends { readonly kind: unknown }>(all: readonly T[], many = 1): readonly T[] {
  if (sweeps) return all;
  return all.filter((one, index) => all.slice(0, index).filter(({ kind }) => kind === one.kind).length < many);
}

/** Opens an address and hydrates the page, as the reader's first action would. */
export async function openAlive(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await comeAlive(page);
}

/** Hydrates the page, as the reader's first action would, and waits for that: within the page, where waiting costs no frames. */
export function comeAlive(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const { documentElement: root } = document;
    await new Promise<void>((notice) => {
      const look = () => 'live' in root.dataset && notice();
      new MutationObserver(look).observe(root, { attributeFilter: ['data-live'] });
      look();
    });
    dispatchEvent(new Event('pointermove'));
    await new Promise<void>((done) => {
      const look = (list: PerformanceObserverEntryList) => list.getEntriesByName('react-ready').length > 0 && done();
      new PerformanceObserver(look).observe({ type: 'mark', buffered: true });
    });
    // Its rooms are hydrated after it, until the browser is idle.
    await new Promise((done) => requestIdleCallback(done));
  });
}

/** Does what a reader does first, once a script can notice it. */
export async function wake(page: Page): Promise<void> {
  await page.locator('html[data-live]').waitFor();
  await page.evaluate(() => dispatchEvent(new Event('pointermove')));
}

/** Opens an address and lets time pass, as while a reader reads, until the whole site is stored on the device. */
export async function openAndKeep(page: Page, address: string): Promise<void> {
  await page.clock.install();
  await page.goto(address);
  await expect(async () => {
    await page.clock.fastForward(5_000);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined)).toBe(true);
  }).toPass();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

/** The rule that compares colours. */
export const colours = 'color-contrast';

/** Minified: a browser parses it in half the time. Read only when it is needed. */
const script = () => readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** The part of axe that is used, on a page that has loaded its script. */
declare const axe: Pick<typeof import('axe-core'), 'run'>;

/** The violations that axe finds on a page as it is, by all its rules, or by those with these names or tags. */
export function obstaclesOn(page: Page, ...only: readonly string[]): Promise<readonly string[]> {
  return obstaclesIn(page.locator(':root'), ...only);
}

/**
 * The same, with colours only in one part of the page, because the text has been looked at elsewhere: comparing the colours of a whole
 * one takes four times as long as all other rules.
 */
export async function obstaclesBeside(part: Locator, ...only: readonly string[]): Promise<readonly string[]> {
  const others = await violationsIn(part.page().locator(':root'), only, { [colours]: { enabled: false } });
  return [...others, ...(await obstaclesIn(part, colours))];
}

/** The same in a part of a page. */
export function obstaclesIn(part: Locator, ...only: readonly string[]): Promise<readonly string[]> {
  return violationsIn(part, only);
}

async function violationsIn(part: Locator, only: readonly string[], rules: RunOptions['rules'] = {}) {
  const page = part.page();
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(script());
  const options: RunOptions = { resultTypes: ['violations'], rules, ...(only.length > 0 && { runOnly: [...only] }) };
  return part.evaluate(async (element, chosen) => {
    const { violations } = await axe.run(element, chosen);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, options);
}

/** Waits until nothing moves: what comes into view is laid out in the following frames. */
export const settled = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 12; frame += 1) await new Promise((done) => requestAnimationFrame(done));
  });

/** Waits until the browser has been idle several times, when whatever a page does by itself after loading is done. */
export const idle = (page: Page) =>
  page.evaluate(async () => {
    for (let time = 0; time < 12; time += 1) await new Promise((done) => requestIdleCallback(done));
  });

/** The position of something in the window, and its size. Throws an Error if it has no box. */
export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} has no box.`);
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

/** Presses keys one after the other. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Clicks something that is in view as a reader does: without scrolling before, as Playwright's own click may in Firefox. */
export async function clickInView(page: Page, locator: Locator): Promise<void> {
  const box = await boxOf(locator);
  await page.mouse.click(box.x + Math.min(box.width, 40) / 2, box.y + Math.min(box.height, 16) / 2);
}

/** Moves in the history as the browser's buttons do. Playwright's own functions would wait forever in Firefox where that loads nothing. */
export function go(page: Page, steps: 1 | -1): Promise<void> {
  return page.evaluate((delta) => {
    // Only once this has been answered: the page may be gone then.
    setTimeout(() => history.go(delta));
  }, steps);
}

/** Where the article's text is on a reader's page: its blocks, and the sentences in each. */
const readers = ['article :is(h1, h2, p:has(> [id]))', ':scope > [id] > :first-child'] as const;

/** The article's text as it is on the page: sentences joined by a space, blocks by a line feed. */
export function textOf(page: Page, parts: readonly [block: string, sentence: string] = readers): Promise<string> {
  return page.locator(':root').evaluate(textWithin, parts);
}

/** The same of a document that is read without a browser. */
export const textIn = (document: ParentNode) => textWithin(document, readers);

function textWithin(part: ParentNode, [block, sentence]: readonly [block: string, sentence: string]): string {
  const blocks = [...part.querySelectorAll(block)].map((one) => {
    const sentences = [...one.querySelectorAll(sentence)];
    return sentences.length > 0 ? sentences.map(({ textContent }) => textContent).join(' ') : one.textContent;
  });
  return blocks.join('\n');
}

/** How much wider the page is than its window. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}

/** What can be scrolled sideways within the page: where scrollbars take room, a bar would show. */
export function sideways(): string[] {
  return [...document.querySelectorAll('aside, aside *')]
    .filter((one) => one.scrollWidth > one.clientWidth && /auto|scroll/.test(getComputedStyle(one).overflowX))
    .map(({ id, tagName }) => `${tagName} ${id}`);
}

/** The links of a page that lead nowhere: to no file of the site, or to no element there. */
export async function deadLinksOf(page: Page, root: string, folder: string): Promise<readonly string[]> {
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
  return deadLinks(links, root, folder);
}

/** Those of these addresses that lead nowhere. */
export function deadLinks(links: readonly string[], root: string, folder: string): readonly string[] {
  return links.filter((link) => !leadsSomewhere(new URL(link), new URL(root), folder));
}

function leadsSomewhere({ origin, pathname, hash }: URL, root: URL, folder: string): boolean {
  if (origin !== root.origin || !pathname.startsWith(root.pathname)) return false;
  const path = join(folder, pathname.slice(root.pathname.length));
  const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
  return existsSync(file) && (hash === '' || idsIn(file).has(hash.slice(1)));
}

const idsOfFiles = new Map<string, ReadonlySet<string | undefined>>();

function idsIn(file: string): ReadonlySet<string | undefined> {
  const ids =
    idsOfFiles.get(file) ?? new Set([...readFileSync(file, 'utf8').matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  idsOfFiles.set(file, ids);
  return ids;
}
