// How the built site grows with its article: builds articles of each size and prints what each costs, also as a factor of the size before.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { budgets, hold } from './budgets.mjs';
import { generate, sizes } from './generate.mjs';

/** @typedef {{ words: number, seconds: number, 'peak MiB': number, documents: number, 'site MB': number, 'text page kB': number, 'largest page kB': number }} Row */

/** @type {Row[]} */
const rows = [];
const most = Number(process.argv[2] ?? Number.POSITIVE_INFINITY);
for (const size of sizes.filter(({ words }) => words <= most)) rows.push(await measure(size));
console.table(rows);
const factors = rows.slice(1).map((row, index) => factorsOf(row, rows[index] ?? row));
console.table(factors);
for (const row of rows) hold(`${row.words} words`, row, budgets.build);
// Nothing may grow faster than the words.
for (const { times, ...others } of factors) {
  hold(
    `${times} times the words, as factors`,
    others,
    Object.fromEntries(Object.keys(others).map((name) => [name, times])),
  );
}

/**
 * @param {import('./generate.mjs').Size} size
 * @returns {Promise<Row>}
 */
async function measure(size) {
  const folder = `.cache/grown/${size.words}`;
  const site = `.cache/grown/${size.words}-site`;
  const { input, text } = generate(size);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'text.txt'), text);
  writeFileSync(join(folder, 'reading.json'), JSON.stringify({ version: 1, article: input, unconfirmed: [] }));
  const { seconds, peak } = await build(folder, site);
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((file) => join(site, file));
  const written = files.filter((file) => statSync(file).isFile() && !/\.(br|gz)$/.test(file));
  const pages = written.filter((file) => file.endsWith('index.html'));
  const kB = (/** @type {string} */ file) => Math.round(statSync(file).size / 1000);
  return {
    words: size.words,
    seconds,
    'peak MiB': peak,
    documents: pages.length,
    'site MB': Math.round(written.reduce((sum, file) => sum + statSync(file).size, 0) / 1e5) / 10,
    'text page kB': kB(join(site, 'index.html')),
    'largest page kB': Math.max(...pages.map(kB)),
  };
}

/**
 * Builds a folder's site; its peak memory is read where the system reports it (Linux).
 * @param {string} folder
 * @param {string} site
 * @returns {Promise<{ seconds: number, peak: number }>}
 */
function build(folder, site) {
  const start = Date.now();
  let peak = 0;
  const child = spawn('node', ['src/cli/run.mjs', 'build', folder], {
    env: { ...process.env, SITE_FOLDER: site },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid));
  }, 200);
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ seconds: Math.round((Date.now() - start) / 100) / 10, peak });
      else reject(new Error(`${folder}: the build ended with ${code}`));
    });
  });
}

/** @param {number | undefined} pid */
function memoryOf(pid) {
  try {
    const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Math.round(Number(kilobytes) / 1024);
  } catch {
    return 0;
  }
}

/**
 * The factors by which the words, and everything else, exceed those of the size before.
 * @param {Row} row
 * @param {Row} before
 * @returns {{ times: number } & Record<string, number>}
 */
function factorsOf({ words, ...row }, before) {
  const factorOf = (/** @type {number} */ value, /** @type {number} */ earlier) =>
    Math.round((value / earlier) * 10) / 10;
  const factors = Object.entries(row).map(([name, value]) => [name, factorOf(value, Reflect.get(before, name))]);
  return { times: factorOf(words, before.words), ...Object.fromEntries(factors) };
}
