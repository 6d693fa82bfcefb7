import { Readability } from '@mozilla/readability';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { lensAt, lensesOf, pathOf } from '../src/addresses.ts';
import { article, renderPath } from '../src/prerender.tsx';

const markup = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'javascript:alert(1)'];
const piece = fc.oneof(
  fc.constantFrom(...lensesOf(article).map(pathOf)),
  fc.constantFrom('/', '//', '../', '%', '%2F', '%E0%A4%A', '\\', ...markup),
  fc.string({ unit: 'binary' }),
);

test('whatever path is asked for, the answer is a page of the article, or the same page for all that it does not have', async () => {
  const pages = new Map<string, string>();
  const pageOf = async (path: string) => {
    const page = pages.get(path) ?? (await renderPath(path));
    pages.set(path, page);
    return page;
  };
  const paths = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
  const answers = fc.asyncProperty(paths, async (path) => {
    const [pathname = ''] = path.split(/[?#]/);
    const lens = lensAt(`/${pathname}`, article);
    expect(await renderPath(path)).toBe(await pageOf(lens.kind === 'unknown' ? 'gibt-es-nicht/' : pathOf(lens)));
  });
  await fc.assert(answers, { numRuns: 60 });
}, 120_000);

test('in a browser’s reader mode the text stands without its sections, and no source runs into a sentence', async () => {
  const { document } = parseHTML(`<html><body>${await renderPath('')}</body></html>`);
  const read = new Readability(document).parse()?.textContent;
  expect(read).toMatch(/^Die Ukraine meldet .* Kursk\.\u00a0Ukraine/);
});
