// Times of the built site, each kind of address beside a hand-written page and beside itself without script, taken in turns over the
// same slow connection with the processor slowed to a quarter:
//   npm run bench -- [--runs=9] [--site=dist] [--beside=FOLDER of another build] [address …]
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { loadavg } from 'node:os';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { provideChromium } from '../browser.mjs';
import { slowDown } from './slow.mjs';

const { values: options, positionals } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    site: { type: 'string', default: 'dist' },
    beside: { type: 'string' },
  },
  allowPositionals: true,
});
const runs = Number(options.runs);
const oneOfEachKind = [
  '/',
  '/quellen/',
  '/quellen/nis/',
  '/quellen/ohne-quellenangabe/',
  '/wortlaut/',
  '/wortlaut/wiedergegeben/',
  '/zeitleiste/',
  '/zeitleiste/vertrag/',
  '/fragen/',
  '/fragen/sind-sie-da/',
  '/ueber/',
  '/arbeitsblatt/',
].filter((path) => existsSync(join(options.site, path)));
const paths = positionals.length > 0 ? positionals : oneOfEachKind;
/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const executablePath = provideChromium();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const limit = await slowly('tests/bench/limit');
const site = await slowly(options.site);
const still = await slowly(options.site, { script: false });
const beside = options.beside && (await slowly(options.beside));

/** @typedef {Awaited<ReturnType<typeof measure>>} Times */
/** @typedef {{ limit: Times, ours: Times, still: Times, beside?: Times }} Run */

console.log(`${runs} runs of each; load of the machine at the start: ${loadavg()[0]?.toFixed(2)}`);
console.table(Object.fromEntries(await inTurn(paths, async (path) => [path, rowOf(await runsOf(path))])));
const clicks = await timesOfClicks();
if (clicks.length > 0) console.log(`a tap on a mark is painted after ${median(clicks)} ms (median of ${runs}, CPU ÷4)`);
console.log(`load of the machine at the end: ${loadavg()[0]?.toFixed(2)}`);
await browser.close();
process.exit();

/**
 * The pages of one address in turns, each second run in the other order.
 * @param {string} path
 * @returns {Promise<Run[]>}
 */
async function runsOf(path) {
  const pages = Object.entries({
    limit,
    ours: site + path.slice(1),
    still: still + path.slice(1),
    ...(beside && { beside: beside + path.slice(1) }),
  });
  const all = [];
  for (let run = 0; run < runs; run += 1) {
    const order = run % 2 ? [...pages].reverse() : pages;
    all.push(
      /** @type {Run} */ (Object.fromEntries(await inTurn(order, async ([name, url]) => [name, await measure(url)]))),
    );
  }
  return all;
}

/** @param {readonly Run[]} all */
function rowOf(all) {
  return {
    'FCP ms': median(all.map(({ ours }) => ours.fcp)),
    '÷ limit': median(all.map(({ ours, limit }) => ours.fcp / limit.fcp)),
    'LCP ms': median(all.map(({ ours }) => ours.lcp)),
    '÷ limit ': median(all.map(({ ours, limit }) => ours.lcp / limit.lcp)),
    '÷ without script': median(all.map(({ ours, still }) => ours.lcp / still.lcp)),
    'TBT ms': median(all.map(({ ours }) => ours.tbt)),
    '− limit': median(all.map(({ ours, limit }) => ours.tbt - limit.tbt)),
    'script ms': median(all.map(({ ours }) => ours.script)),
    ...(beside && { '÷ beside': median(all.map(({ ours, beside }) => ours.script / (beside?.script ?? Number.NaN))) }),
    'style, layout ms': median(all.map(({ ours }) => ours.layout)),
    '÷ without script ': median(all.map(({ ours, still }) => ours.layout / still.layout)),
    CLS: median(all.map(({ ours }) => ours.cls)),
  };
}

/**
 * Serves a folder over a slow connection; returns its address.
 * @param {string} folder
 */
async function slowly(folder, { script = true } = {}) {
  return `http://127.0.0.1:${await slowDown(await serve(folder, script))}/`;
}

/**
 * @param {string} folder
 * @param {boolean} script
 */
async function serve(folder, script) {
  const server = createServer((request, response) => {
    const path = join(folder, decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
    if (!existsSync(file)) return response.writeHead(404).end();
    const content = readFileSync(file);
    const type = extname(file);
    const sent = script || type !== '.html' ? content : content.toString().replace(/<script\b.*?<\/script>/gs, '');
    response.writeHead(200, { 'content-type': types[type] ?? 'text/plain', 'content-encoding': 'gzip' });
    return response.end(gzipSync(sent));
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
    hasTouch: true,
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await devtools.send('Performance.enable');
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
  return { page, devtools };
}

/**
 * All in ms but for the shift of the layout (CLS).
 * @param {string} url
 */
async function measure(url) {
  const { page, devtools } = await open(url);
  const fcp = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  /** @type {{ lcp: number, tbt: number, cls: number }} */
  const seen = await page.evaluate('seen');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const spent = (/** @type {string} */ name) =>
    (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1000;
  await page.context().close();
  return {
    fcp,
    ...seen,
    script: spent('ScriptDuration'),
    layout: spent('LayoutDuration') + spent('RecalcStyleDuration'),
  };
}

/** From the tap on a mark to the frame that shows its sentence lit up, in ms; none where moving is loading. */
async function timesOfClicks() {
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const { page } = await open(site);
    const sentence = page.locator('article p > [id]:has(a)').first();
    if ((await page.locator('article p > [id]').count()) >= 200) return [];
    const lit = await sentence.evaluateHandle((element) => {
      let start = Number.NaN;
      addEventListener('click', () => (start = performance.now()), { capture: true, once: true });
      return {
        after: new Promise((/** @type {(ms: number) => void} */ resolve) => {
          // After the next frame's callbacks comes its paint.
          new MutationObserver(() =>
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start))),
          ).observe(element, { subtree: true, attributeFilter: ['role'] });
        }),
      };
    });
    await sentence.locator('a').first().tap();
    times.push(await lit.evaluate(({ after }) => after));
    await page.context().close();
  }
  return times;
}

/**
 * One after the other, so that nothing runs beside what is measured.
 * @template T, R
 * @param {readonly T[]} all
 * @param {(one: T) => Promise<R>} take
 */
async function inTurn(all, take) {
  const results = [];
  for (const one of all) results.push(await take(one));
  return results;
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return Math.round((sorted[Math.floor(sorted.length / 2)] ?? Number.NaN) * 100) / 100;
}
