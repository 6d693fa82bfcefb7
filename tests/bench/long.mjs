// How a very long article behaves in a browser, beside the same text as plain HTML: the site that `npm run bench:growth` built of
// 100,000 words, or of as many as are named.
//   npm run bench:long -- [--runs=5] [--words=100000]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { budgets, hold } from './budgets.mjs';
import { browser, median, open, seenBy, slowly } from './slowly.mjs';

const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, words: { type: 'string', default: '100000' } },
});
const site = `.cache/grown/${options.words}-site`;
if (!existsSync(site)) throw new Error(`${site} is not there: npm run bench:growth builds it.`);

const plainFolder = `.cache/grown/${options.words}-plain`;
mkdirSync(plainFolder, { recursive: true });
writeFileSync(join(plainFolder, 'index.html'), plainPage(readFileSync(join(site, 'text.txt'), 'utf8')));
const plain = await slowly(plainFolder);
const ours = await slowly(site);

console.log(`${options.runs} runs; load of the machine at the start: ${loadavg()[0]?.toFixed(2)}`);
/** @type {Awaited<ReturnType<typeof measure>>[]} */
const all = [];
for (let run = 0; run < Number(options.runs); run += 1) all.push(await measure());
const quantities = /** @type {(keyof typeof all[0])[]} */ (Object.keys(all[0] ?? {}));
const medians = Object.fromEntries(quantities.map((name) => [name, median(all.map((times) => times[name]))]));
console.table(medians);
hold(`${options.words} words`, medians, budgets.long);
console.log(`load of the machine at the end: ${loadavg()[0]?.toFixed(2)}`);
await browser.close();
process.exit();

async function measure() {
  const { page: simple } = await open(plain);
  const limit = await seenBy(simple);
  await simple.context().close();
  const { page } = await open(ours);
  const seen = await seenBy(page);
  const life = await comeAlive(page);
  const jump = await jumpToSection(page);
  const scrolled = await scroll(page);
  const ids = await page.locator('article p > [id]').evaluateAll((all) => all.map(({ id }) => id));
  const middle = ids[Math.floor(ids.length / 2)];
  await page
    .locator('article [data-number] a')
    .first()
    .evaluate((link) => /** @type {HTMLElement} */ (link).click());
  await page.waitForURL(/#s1$/);
  await page.waitForLoadState('networkidle');
  const lens = await seenBy(page);
  await page.context().close();
  const { page: led } = await open(`${ours}#${middle}`);
  const there = await seenBy(led);
  await led.context().close();
  return {
    'FCP ms': seen.fcp,
    'FCP ÷ plain': seen.fcp / limit.fcp,
    'TBT ms': seen.tbt,
    'TBT of plain ms': limit.tbt,
    CLS: seen.cls,
    'alive after the first act, ms': life.ms,
    'of it hydrating, ms': life.hydrating,
    'longest task of that, ms': life.longest,
    'section jump painted, ms': jump.ms,
    'section jump off by, px': jump.off,
    'longest frame while scrolling, ms': scrolled,
    'FCP of the page of a lens, ms': lens.fcp,
    'FCP in the middle, ms': there.fcp,
    'TBT in the middle, ms': there.tbt,
    'CLS in the middle': there.cls,
  };
}

/** @param {import('playwright-core').Page} page */
async function comeAlive(page) {
  const start = await page.evaluate(() => {
    Object.assign(Reflect.get(window, 'seen'), { longest: 0 });
    dispatchEvent(new Event('pointermove'));
    return performance.now();
  });
  await page.waitForFunction(() => performance.getEntriesByName('react-ready').length > 0);
  // The rooms are hydrated after the page.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const { began, ready } = await page.evaluate(() => ({
    began: performance.getEntriesByName('react-begins')[0]?.startTime ?? Number.NaN,
    ready: performance.getEntriesByName('react-ready')[0]?.startTime ?? Number.NaN,
  }));
  return { ms: ready - start, hydrating: ready - began, longest: (await seenBy(page)).longest };
}

/**
 * Follows a link of the navigation to a section past the middle; returns how far it then is from where the page puts sections.
 * @param {import('playwright-core').Page} page
 */
function jumpToSection(page) {
  return page.evaluate(async () => {
    const links = [...document.querySelectorAll('nav ol a')];
    const link = /** @type {HTMLAnchorElement} */ (links[Math.floor(links.length * 0.6)]);
    const start = performance.now();
    link.click();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
    const ms = performance.now() - start;
    await new Promise((resolve) => requestIdleCallback(resolve));
    const top = document.getElementById(link.hash.slice(1))?.getBoundingClientRect().top ?? Number.NaN;
    const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
    return { ms, off: Math.abs(top - line) };
  });
}

/**
 * The longest time between two frames while the text is scrolled through, in ms.
 * @param {import('playwright-core').Page} page
 */
function scroll(page) {
  return page.evaluate(async () => {
    let longest = 0;
    let last = performance.now();
    for (let step = 0; step < 120; step += 1) {
      scrollBy(0, 200);
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
    return longest;
  });
}

/** @param {string} text */
function plainPage(text) {
  const [title, ...paragraphs] = text.trim().split(/\n+/);
  const style = 'body{max-width:34em;margin:auto;padding:1em;font:1.1em/1.5 Georgia,serif}';
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style>`;
  return `<!doctype html><html lang="en">${head}<h1>${title}</h1>${paragraphs.map((each) => `<p>${each}</p>`).join('\n')}`;
}
