// All the tests. A step that fails does not hide the others; the last line is the sum of the reports.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { findWebKit, provideFirefox, provideHeadlessChromium, provideWebKit } from './browser.mjs';

const reports = '.cache/reports';
const isSweep = process.argv.includes('--all');
const browsers = {
  chromium: provideHeadlessChromium(),
  firefox: provideFirefox(),
  // More than a hundred megabytes, which only the exhaustive sweep is worth.
  webkit: (isSweep ? provideWebKit() : findWebKit())?.browser,
};
const missing = Object.entries(browsers).flatMap(([name, path]) => (path ? [] : [name]));
const everywhere = {
  PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}`,
  NO_COLOR: '1',
  // As the commands do, or Vite takes twice as long to read its configuration.
  VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
};
const journeys = 'playwright test --config tests/journeys/playwright.config.ts';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {{ name: string, command: string, env?: Record<string, string>, count?: () => Count, shown?: boolean }} Step
 */

/** @type {readonly Step[]} */
const looks = [
  { name: 'Format and lint', command: 'biome ci --colors=off --error-on-warnings .' },
  { name: 'Types', command: 'tsc --noEmit' },
  { name: 'Dead code', command: 'knip' },
  {
    name: 'Units and components',
    command: `vitest run --reporter=default --reporter=json --outputFile.json=${reports}/units.json`,
    count: () => countUnits(`${reports}/units.json`),
  },
];

/** @type {readonly Step[]} */
const builds = [
  // These two as newcomers build them, the draft before the tests of the commands begin, whose folder it uses for its work.
  {
    name: 'Build a draft',
    command: 'npm run build -- tests/fixtures/sites/oneSentence --draft',
    env: { SITE_FOLDER: '.cache/oneSentence', COPIES: 'no', WORKBENCH: 'no' },
  },
  { name: 'Build with its checks', command: 'npm run build' },
  { name: 'Build other sites', command: 'node tests/sites.mjs' },
];

const projects = ['script', 'no-script', 'firefox', 'webkit'].filter((name) => !missing.includes(name));

/** @type {readonly Step[]} */
const visits = [
  {
    name: 'Sizes',
    command: `${journeys} --project=sizes`,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: `${reports}/sizes.json` },
    count: () => countJourneys(`${reports}/sizes.json`),
    shown: true,
  },
  {
    name: 'Journeys',
    command: [journeys, ...projects.map((name) => `--project=${name}`)].join(' '),
    env: {
      PLAYWRIGHT_JSON_OUTPUT_FILE: `${reports}/journeys.json`,
      ...(isSweep && { SWEEP: 'all' }),
    },
    count: () => countJourneys(`${reports}/journeys.json`),
  },
];

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const began = Date.now();
for (const [name, path] of Object.entries(browsers)) console.log(`  ${name}: ${path || 'none found or installable'}`);
for (const name of missing) console.log(`✗ The journeys in ${name} are skipped.`);
const total = { passed: 0, failed: 0, skipped: missing.length };
// Sites are built beside the rest, and visited once nothing else runs: browsers beside units took a quarter more of the processor's time.
await Promise.all([takeAll(looks), takeAll(builds)]);
await takeAll(visits);
if (total.passed + total.failed === 0) total.failed = 1;
console.log(`\n${seconds(began)} in all`);
console.log(sumOf(total));
process.exitCode = total.failed === 0 ? 0 : 1;

/** @param {readonly Step[]} steps */
async function takeAll(steps) {
  for (const step of steps) {
    const { passed, failed, skipped } = await take(step);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
}

/**
 * Runs a step and counts its tests; one without a report counts as one failed where it fails.
 * @param {Step} step
 * @returns {Promise<Count>}
 */
async function take({ name, command, env, count, shown }) {
  const start = Date.now();
  const { ok, output } = await run(command, env);
  const { failed, ...others } = counted(count);
  const result = { ...others, failed: ok ? failed : Math.max(failed, 1) };
  const tests = count ? `  ${sumOf(result)}` : '';
  console.log(`${result.failed === 0 ? '✓' : '✗'} ${name.padEnd(24)}${seconds(start).padStart(8)}${tests}`);
  if (shown || result.failed > 0) console.log(output.trimEnd().replace(/^/gm, '    '));
  return result;
}

/**
 * Says how many were skipped, if any were: such a run has not shown everything.
 * @param {Count} count
 */
function sumOf({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * A step that should test something and has no report, or an empty one, has failed.
 * @param {(() => Count) | undefined} count
 * @returns {Count}
 */
function counted(count) {
  const nothing = { passed: 0, failed: 0, skipped: 0 };
  if (!count) return nothing;
  try {
    const result = count();
    return result.passed + result.failed === 0 ? { ...result, failed: 1 } : result;
  } catch {
    return { ...nothing, failed: 1 };
  }
}

/**
 * @param {string} command
 * @param {Record<string, string>} env
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function run(command, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, env: { ...process.env, ...everywhere, ...env } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** @param {string} file */
function countUnits(file) {
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = readJson(file);
  /** @type {readonly { status: string, assertionResults: readonly unknown[] }[]} */
  const files = testResults;
  // A file that does not load fails without a test of its own.
  const broken = files.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped: numPendingTests };
}

/** @param {string} file */
function countJourneys(file) {
  const { stats, errors } = readJson(file);
  if (stats.flaky > 0) console.log(`  ${stats.flaky} passed at the second try only`);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped };
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** @param {number} start */
function seconds(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}
