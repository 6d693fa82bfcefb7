import { expect, test } from 'vitest';
import { workbenchPage } from '../../src/build/workbenchPage.ts';
import { kursk } from '../../src/content/kursk.ts';

test('the page of the workbench says where the site and its text are, and is listed nowhere', () => {
  const { path, head, html } = workbenchPage(kursk, 'a"b.txt');
  expect(path).toBe('werkbank/');
  expect(head).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain('data-root="" data-original="a&quot;b.txt"');
});

test('in a tree of its own, it refers to the root above', () => {
  expect(workbenchPage({ ...kursk, lang: 'en' }, 'a.txt').html).toContain('data-root="../"');
});
