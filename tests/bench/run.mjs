// Times of the built site, each kind of address beside a hand-written page and beside itself without script, alternating over the
// same slow connection with the processor slowed to a quarter:
//   npm run bench -- [--runs=9] [--site=dist] [--beside=FOLDER of another build] [address …]
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { budgets, hold } from './budgets.mjs';
import { browser, median, open, seenBy, slowly } from './slowly.mjs';

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
const paths = positionals.length > 0 ? positionals.map((path) => `/${path.replace(/^\//, '')}`) : oneOfEachKind;
const missing = paths.find((path) => !existsSync(join(options.site, path)));
if (missing !== undefined || paths.length === 0) {
  console.error(
    `There is no page ${missing ?? '/'} in ${options.site}. After npm run build: npm run bench -- /quellen/`,
  );
  process.exit(2);
}
const limit = await slowly('tests/bench/limit');
const site = await slowly(options.site);
const still = await slowly(options.site, (page) => page.replace(/<script\b.*?<\/script>/gs, ''));
const beside = options.beside && (await slowly(options.beside));

/** @typedef {Awaited<ReturnType<typeof measure>>} Times */
/** @typedef {{ limit: Times, ours: Times, still: Times, beside?: Times }} Run */

console.log(`${runs} runs of each; load of the machine at the start: ${loadavg()[0]?.toFixed(2)}`);
const rows = await inTurn(paths, async (path) => ({ path, row: rowOf(await runsOf(path)) }));
console.table(Object.fromEntries(rows.map(({ path, row }) => [path, row])));
for (const { path, row } of rows) hold(path, row, budgets.page);
const clicks = await timesOfClicks();
if (clicks.length > 0) {
  console.log(`a tap on a mark is painted after ${median(clicks)} ms (median of ${runs}, CPU ÷4)`);
  hold('a tap on a mark', { 'painted after ms': median(clicks) }, budgets.tap);
}
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
    'FCP ÷ limit': median(all.map(({ ours, limit }) => ours.fcp / limit.fcp)),
    'LCP ms': median(all.map(({ ours }) => ours.lcp)),
    'LCP ÷ limit': median(all.map(({ ours, limit }) => ours.lcp / limit.lcp)),
    'LCP ÷ without script': median(all.map(({ ours, still }) => ours.lcp / still.lcp)),
    'TBT ms': median(all.map(({ ours }) => ours.tbt)),
    'TBT − limit': median(all.map(({ ours, limit }) => ours.tbt - limit.tbt)),
    'script ms': median(all.map(({ ours }) => ours.script)),
    ...(beside && {
      'script ÷ beside': median(all.map(({ ours, beside }) => ours.script / (beside?.script ?? Number.NaN))),
    }),
    'style, layout ms': median(all.map(({ ours }) => ours.layout)),
    'style, layout ÷ without script': median(all.map(({ ours, still }) => ours.layout / still.layout)),
    CLS: median(all.map(({ ours }) => ours.cls)),
  };
}

/**
 * All in ms but for the shift of the layout (CLS).
 * @param {string} url
 */
async function measure(url) {
  const { page, devtools } = await open(url);
  const seen = await seenBy(page);
  const { metrics } = await devtools.send('Performance.getMetrics');
  const spent = (/** @type {string} */ name) =>
    (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1000;
  await page.context().close();
  return {
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
    // Before the files of the app have arrived, a tap loads a page.
    await page.waitForFunction(() => {
      const files = [...document.querySelectorAll('link')].filter(({ rel }) => rel === 'modulepreload');
      return files.length > 0 && files.every((file) => performance.getEntriesByName(file.href).length > 0);
    });
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
