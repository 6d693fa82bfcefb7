import { expect, test } from 'vitest';
import { linkOf } from '../../src/page/links.ts';

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
