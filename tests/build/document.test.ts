import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { documentOf, fill, missingDocumentOf, splitTitle } from '../../src/build/document.ts';

const template = '<html lang="en"><head><meta charset="utf-8"></head><body><div id="_app"></div></body>';
/** What browsers compute of an inline text. */
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const frame = {
  lang: 'de-CH',
  template,
  style: 'p{}',
  sheet: 'assets/style.css',
  script: 'assets/index.js',
  isAdopted: true,
};
const page = {
  path: 'quellen/nis/',
  head: '<meta name="description" content="d">',
  html: '<title>t</title><p>$& $1</p>',
  style: 'b{}',
  sharesStyle: false,
};

test('a page finds the site by its own depth, and holds its title and text as they were rendered', () => {
  const document = documentOf(page, frame);
  expect(document).toContain('<html lang="de-CH">');
  expect(document).toContain('<base href="../../">');
  expect(document).toContain('<title>t</title><meta name="description" content="d">');
  expect(document).toContain('<div id="_app"><p>$& $1</p></div>');
});

test('every inline script and style of a page is in its policy', () => {
  for (const document of [documentOf(page, frame), missingDocumentOf(page, frame, '/a/')]) {
    const inline = [...document.matchAll(/<(?:script|style)>(.*?)<\/(?:script|style)>/gs)].map(([, text = '']) => text);
    expect(inline).toHaveLength(3);
    expect(inline).toContain('p{}b{}');
    for (const text of inline) expect(document).toContain(hashOf(text));
  }
});

test('no inline script imports a relative address, which Safari looks for below the page, not below its base', () => {
  for (const document of [documentOf(page, frame), missingDocumentOf(page, frame, '/a/')]) {
    const imported = [...document.matchAll(/import\(([^)]*)\)/g)].map(([, address]) => address);
    expect(imported).toEqual([expect.stringMatching(/^(document\.baseURI|url)\+/)]);
  }
});

test('one of very many pages takes its style from a shared file, and allows no other', () => {
  const document = documentOf({ ...page, style: '', sharesStyle: true }, frame);
  expect(document).toContain('<link rel="stylesheet" href="assets/style.css">');
  expect(document).toContain("style-src 'self';");
  expect(document).not.toContain('<style>');
});

test('a page without a title, and a template without its place or with two, are refused', () => {
  expect(() => splitTitle('<p></p>')).toThrow('no <title>');
  expect(() => fill('ab', { c: '' })).toThrow('expected c once, found 0 times');
  expect(() => fill('aa', { a: '' })).toThrow('expected a once, found 2 times');
});

test('what may be styled later is styled within the text, which the script adopts as it is, and nowhere else', () => {
  const html = '<title>t</title><aside><section class="z"></section></aside><main><section></section></main>';
  const document = documentOf({ ...page, html, style: '' }, { ...frame, style: '.y{color:red}' });
  expect(document).toContain(
    '<section class="z"></section></aside><main><section><style>.y{color:red}</style></section>',
  );
  const another = documentOf({ ...page, html, style: '' }, { ...frame, style: '.y{color:red}', isAdopted: false });
  expect(another).toContain('<style>.y{color:red}</style></head>');
});
