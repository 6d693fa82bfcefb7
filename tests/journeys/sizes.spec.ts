import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { languages } from '../../src/labels/languages.ts';
import { expect, test } from './test.ts';

/** The first flight of a connection: ten packets of 1460 B less their overhead. */
const mostOfDocument = 14_000;
const mostOfScript = 88_000;
/** The part that runs before the reader does anything. */
const mostOfStarter = 3_000;
/** The workbench's, and its worker's with what drafts, each with the rules of one language and all they share: no reader loads them. */
const mostOfWorkbench = 182_000;
const mostBeside = 106_000;
/** The offline worker with its list of files, for which no page waits. */
const mostOfWorker = 2_750;

/** The scripts of a name, one for each language. */
const scriptsOf = (name: string) =>
  readdirSync('dist/assets').filter((file) => file.startsWith(`${name}-`) && file.endsWith('.js'));

/** The size of a script in the compressed copy that a build writes. */
const sizeOf = (script: string) => statSync(`dist/assets/${script}.br`).size;

const sizesOf = (name: string) => scriptsOf(name).map(sizeOf);

/** The size of scripts with all that they import, each counted once. */
function sizeWith(scripts: readonly string[]): number {
  const all = new Set(scripts);
  for (const script of all) {
    const code = readFileSync(`dist/assets/${script}`, 'utf8');
    for (const [, imported = ''] of code.matchAll(/\bfrom"\.\/([^"]+)"/g)) all.add(imported);
  }
  return [...all].reduce((sum, script) => sum + sizeOf(script), 0);
}

test('every document arrives in the first flight, also of a site that knows its address', () => {
  const sizes = ['dist', '.cache/below']
    .flatMap((site) => readdirSync(site, { recursive: true, encoding: 'utf8' }).map((file) => `${site}/${file}`))
    .filter((file) => ['index.html', '404.html'].includes(basename(file)))
    .map((file) => ({ file, size: gzipSync(readFileSync(file), { level: 9 }).length }))
    .sort((one, other) => other.size - one.size);
  console.log(
    `documents: ${sizes.length}, the largest ${sizes[0]?.file}: ${sizes[0]?.size} B (gzip) of ${mostOfDocument}`,
  );
  expect(sizes.length).toBeGreaterThan(40);
  expect(sizes.filter(({ size }) => size > mostOfDocument)).toEqual([]);
});

test('the script of a page stays within its budget in each language, and the worker within its own', () => {
  const [starters, apps] = [sizesOf('index'), sizesOf('app')];
  const worker = brotliCompressSync(readFileSync('dist/sw.js')).length;
  console.log(
    `script: ${starters.join(' and ')} B (brotli) at the start of ${mostOfStarter}, ${apps.join(' and ')} when it is needed, of ${mostOfScript} together; worker: ${worker} of ${mostOfWorker}`,
  );
  expect(starters).toHaveLength(languages.length);
  expect(apps).toHaveLength(languages.length);
  expect(Math.max(...starters)).toBeLessThanOrEqual(mostOfStarter);
  expect(Math.max(...starters) + Math.max(...apps)).toBeLessThanOrEqual(mostOfScript);
  expect(worker).toBeLessThanOrEqual(mostOfWorker);
});

test("the workbench's script stays within a budget of its own, as that of its worker does with what drafts", () => {
  const drafting = [...scriptsOf('worker'), ...scriptsOf('draftBy')];
  const [starts, rules, grammars] = [scriptsOf('start'), scriptsOf('syntax'), scriptsOf('grammar')];
  expect([drafting, starts, rules, grammars].map(({ length }) => length)).toEqual([2, 2, 4, 2]);
  // Each language has its start, which its rules import.
  const workbench = rules.map((rule) => sizeWith([rule]));
  const beside = grammars.map((grammar) => sizeWith([...drafting, grammar]));
  console.log(
    `workbench: ${workbench.join(', ')} B (brotli) of ${mostOfWorkbench}; beside it: ${beside.join(', ')} of ${mostBeside}`,
  );
  expect(Math.max(...workbench)).toBeLessThanOrEqual(mostOfWorkbench);
  expect(Math.max(...beside)).toBeLessThanOrEqual(mostBeside);
});

test('a page asks for its document and its script before anything it could do without', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(basename(request.url()).replace(/-.*/, '')));
  const last = page.waitForRequest(/article-/);
  await page.goto('quellen/nis/');
  await last;
  console.log(`requests: ${asked.join(', ')}`);
  expect(asked.filter((name) => !name.startsWith('icon'))).toEqual(['nis', 'index', 'app', 'article']);
});
