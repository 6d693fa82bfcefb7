import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathBelow } from '../../src/page/links.ts';

const base = 'https://example.org/sub/quellen/nis/';
const root = 'https://example.org/sub/';

test.each([
  ['https://example.org/sub/', ''],
  ['https://example.org/sub/#s04', '#s04'],
  ['https://example.org/sub/quellen/nis/#s04', 'quellen/nis/#s04'],
  ['https://example.org/sub/../sub/ueber/', 'ueber/'],
])('%s is a page of the app', (href, path) => {
  expect(pathBelow(root, href)).toBe(path);
});

test.each([
  ['a file', 'https://example.org/sub/kursk.txt'],
  ['a search', 'https://example.org/sub/?q=1'],
  ['beside the app', 'https://example.org/other/'],
  ['above the app', 'https://example.org/'],
  ['another host', 'https://evil.example/sub/'],
  ['another protocol', 'mailto:someone@example.org'],
  ['a script', 'javascript:alert(1)'],
  ['what could name another host', 'https://example.org/sub//evil.example/'],
  ['a folder that only begins alike', 'https://example.org/subway/'],
])('%s is left to the browser', (_, href) => {
  expect(pathBelow(root, href)).toBeUndefined();
});

test('the base is the folder in which a page says it is', () => {
  expect(pathBelow(base, `${base}#s04`)).toBe('#s04');
});

test('whatever path a link has, it is the rest below the base or nothing', () => {
  const isRest = fc.property(fc.webPath(), (path) => {
    const below = pathBelow(root, new URL(`/sub${path}`, root).href);
    return below === undefined || new URL(below, root).href.startsWith(root);
  });
  fc.assert(isRest, { numRuns: 300 });
});
