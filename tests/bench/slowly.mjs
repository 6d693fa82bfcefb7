import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { provideChromium } from '../browser.mjs';
import { listen } from '../port.mjs';
import { slowDown } from './slow.mjs';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const executablePath = provideChromium();

/** The browser in which everything is measured. */
export const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

/**
 * Serves a folder over a slow connection, each page as changed by `change`; returns its address.
 * @param {string} folder
 */
export async function slowly(folder, change = (/** @type {string} */ page) => page) {
  return `http://127.0.0.1:${await slowDown(await serve(folder, change))}/`;
}

/**
 * @param {string} folder
 * @param {(page: string) => string} change
 */
function serve(folder, change) {
  /** @type {Map<string, Buffer>} */
  const ready = new Map();
  const server = createServer((request, response) => {
    const path = join(folder, decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
    if (!existsSync(file)) return response.writeHead(404).end();
    const type = extname(file);
    const content = readFileSync(file);
    // Compressed once, as on a host with precompressed files.
    const sent = ready.get(file) ?? gzipSync(type === '.html' ? change(content.toString()) : content);
    ready.set(file, sent);
    response.writeHead(200, { 'content-type': types[type] ?? 'text/plain', 'content-encoding': 'gzip' });
    return response.end(sent);
  });
  return listen(server);
}

/**
 * Opens a page as a phone with a quarter of this processor's speed would. What it measures is recorded in `window.seen`, in ms.
 * @param {string} url
 */
export async function open(url) {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await devtools.send('Performance.enable');
  await page.addInitScript(() => {
    const seen = { fcp: 0, lcp: 0, longest: 0, cls: 0 };
    /** @type {PerformanceEntry[]} */
    const longTasks = [];
    Object.assign(window, { seen, longTasks });
    const watch = (/** @type {string} */ type, /** @type {(entry: any) => void} */ take) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    watch('paint', ({ name, startTime }) => {
      if (name === 'first-contentful-paint') seen.fcp = startTime;
    });
    watch('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
    watch('longtask', (task) => {
      longTasks.push(task);
      seen.longest = Math.max(seen.longest, task.duration);
    });
    watch('layout-shift', ({ value }) => (seen.cls += value));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  return { page, devtools };
}

/**
 * What a page has measured so far. The total blocking time (TBT) counts what each task after the first contentful paint takes
 * over 50 ms, as Lighthouse does.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<{ fcp: number, lcp: number, tbt: number, longest: number, cls: number }>}
 */
export function seenBy(page) {
  return page.evaluate(`({
    ...seen,
    tbt: longTasks
      .map(({ startTime, duration }) => startTime + duration - Math.max(startTime, seen.fcp) - 50)
      .reduce((sum, blocked) => sum + Math.max(0, blocked), 0),
  })`);
}

/** @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return Math.round((sorted[Math.floor(sorted.length / 2)] ?? Number.NaN) * 100) / 100;
}
