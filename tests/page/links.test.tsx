import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkOf, pathBelow } from '../../src/page/links.ts';

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

function clicked(html: string, how: MouseEventInit = {}): string | undefined {
  document.body.innerHTML = html;
  const target = document.querySelector('[data-here], a') ?? document.body;
  let found: string | undefined;
  const onClick = (event: MouseEvent) => {
    found = linkOf(event)?.getAttribute('href') ?? undefined;
    event.preventDefault();
  };
  document.addEventListener('click', onClick, { once: true });
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...how }));
  return found;
}

test('a plain click on a link, or on something in it, asks for it', () => {
  expect(clicked('<a href="ueber/">Über</a>')).toBe('ueber/');
  expect(clicked('<a href="ueber/"><b data-here>Über</b></a>')).toBe('ueber/');
});

test('a click beside a link asks for nothing', () => {
  expect(clicked('<p data-here>Text <a href="ueber/">Über</a></p>')).toBeUndefined();
});

test.each([
  ['the middle button', { button: 1 }],
  ['Ctrl', { ctrlKey: true }],
  ['Cmd', { metaKey: true }],
  ['Shift', { shiftKey: true }],
  ['Alt', { altKey: true }],
])('a click with %s is the browser’s', (_, how) => {
  expect(clicked('<a href="ueber/">Über</a>', how)).toBeUndefined();
});

test.each(['target="_blank"', 'download'])('a link with %s is the browser’s', (attribute) => {
  expect(clicked(`<a href="ueber/" ${attribute}>Über</a>`)).toBeUndefined();
});
