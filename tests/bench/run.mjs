// Times of the built site as ratios to a hand-written page, taken in turns over the same slow connection with the processor slowed to a quarter.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { provideChromium } from '../browser.mjs';
import { slowDown } from './slow.mjs';

const runs = Number(process.argv[2] ?? 9);
/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const executablePath = provideChromium();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const limit = `http://127.0.0.1:${await slowDown(await serve('tests/bench/limit'))}/`;
const ours = `http://127.0.0.1:${await slowDown(await serve('dist'))}/`;
const pages = { limit, overview: ours, source: `${ours}quellen/nis/` };

/** @type {Record<string, Awaited<ReturnType<typeof measure>>[]>} */
const taken = { limit: [], overview: [], source: [] };
for (let run = 0; run < runs; run += 1) {
  const order = Object.entries(pages);
  for (const [name, url] of run % 2 ? order.reverse() : order) taken[name]?.push(await measure(url));
}
const medians = Object.entries(taken).map(([name, all]) => ({
  page: name,
  fcp: median(all.map(({ fcp }) => fcp)),
  lcp: median(all.map(({ lcp }) => lcp)),
  tbt: median(all.map(({ tbt }) => tbt)),
  cls: median(all.map(({ cls }) => cls)),
}));
const [base] = medians;
console.table(
  medians.map((row) => ({ ...row, 'FCP ratio': ratio(row.fcp, base?.fcp), 'LCP ratio': ratio(row.lcp, base?.lcp) })),
);
console.log(`a click on a mark is painted after ${median(await clicks())} ms (median of ${runs}, processor ÷4)`);
await browser.close();
process.exit();

/** @param {string} folder */
async function serve(folder) {
  const server = createServer((request, response) => {
    const path = join(folder, new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain', 'content-encoding': 'gzip' });
    return response.end(gzipSync(readFileSync(file)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

/** @param {string} url */
async function open(url) {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
  });
  const page = await context.newPage();
  await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const seen = { lcp: 0, tbt: 0, cls: 0 };
    Object.assign(window, { seen });
    const watch = (/** @type {string} */ type, /** @type {(entry: any) => void} */ take) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    watch('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
    watch('longtask', ({ duration }) => (seen.tbt += Math.max(0, duration - 50)));
    watch('layout-shift', ({ value }) => (seen.cls += value));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  return page;
}

/** @param {string} url */
async function measure(url) {
  const page = await open(url);
  const fcp = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  /** @type {{ lcp: number, tbt: number, cls: number }} */
  const seen = await page.evaluate('seen');
  await page.context().close();
  return { fcp, ...seen };
}

/** From the click on a mark to the frame that shows its sentence lit up, in ms. */
async function clicks() {
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await open(ours);
    times.push(
      await page.evaluate(
        () =>
          new Promise((/** @type {(ms: number) => void} */ resolve) => {
            const start = performance.now();
            document.querySelector('#s04')?.querySelector('a')?.click();
            const look = () => {
              if (!document.querySelector('#s04 > mark')) requestAnimationFrame(look);
              // After the next frame's callbacks comes its paint.
              else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
            };
            look();
          }),
      ),
    );
    await page.context().close();
  }
  return times;
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return Math.round((sorted[Math.floor(sorted.length / 2)] ?? Number.NaN) * 1000) / 1000;
}

/**
 * @param {number} one
 * @param {number | undefined} other
 */
function ratio(one, other) {
  return (one / (other ?? Number.NaN)).toFixed(2);
}
