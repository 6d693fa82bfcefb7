import { expect, test } from 'vitest';
import { kursk } from '../../src/content/kursk.ts';
import { defineArticle } from '../../src/model/defineArticle.ts';
import { articleText } from '../../src/workbench/open/articleText.ts';
import { hallowReach } from '../fixtures/sites/hallowReach/hallowReach.ts';
import { readingIn } from './readings.ts';

test('what is read settles to the article that running would give', () => {
  expect(defineArticle(readingIn('src/content/kursk.ts').article)).toEqual(kursk);
  expect(defineArticle(readingIn('tests/fixtures/sites/hallowReach/hallowReach.ts').article)).toEqual(hallowReach);
});

test('strings say what JavaScript says, whatever their marks and escapes', () => {
  const source = String.raw`defineArticle({ /* , */ 'a': 'it\'s "so"', b: "\u00e9\x41\u{1F600}\
\n\0\\", c: ${'`x`'}, // [
    d: [1, -2.5, true, null,],
  },)`;
  expect(JSON.parse(articleText(source)?.text ?? '').article).toEqual({
    a: 'it\'s "so"',
    b: 'éA😀\n\0\\',
    c: 'x',
    d: [1, -2.5, true, null],
  });
});

test.each([
  ['a line of comment', '// as in defineArticle({ b: 2 })'],
  ['a comment', "/* Don't write defineArticle({ b: 2 }) // here */"],
  ['strings', `const a = 'it\\'s defineArticle({', b = "/*", c = \`// defineArticle(\`;`],
  ['a quotation mark that is no string', "const mark = /'/; // defineArticle({ b: 2 })"],
])('an article is found below %s', (_, above) => {
  const { text = '' } = articleText(`${above}\nexport default defineArticle<string>({ a: 1 });`) ?? {};
  expect(JSON.parse(text).article).toEqual({ a: 1 });
});

test('no article is found in what is only a comment, however long it and its marks are', () => {
  for (const mark of ['/*', "\\'", '\\`', "'", '`', '//']) {
    expect(articleText(`/* defineArticle({ a: 1 }) ${mark.repeat(200_000)}`)).toBeUndefined();
    expect(articleText(mark.repeat(200_000))).toBeUndefined();
  }
}, 2000);

test.each([
  ['a call', 'defineArticle({\n  a: f() })', 2],
  ['a name', 'defineArticle({\n\n  a: b })', 3],
  ['a spread', 'defineArticle({ ...a })', 1],
  ['a computed key', 'defineArticle({ [a]: 1 })', 1],
  ['a template with something in it', 'defineArticle({ a: `$' + '{b}` })', 1],
  ['an assertion', 'defineArticle({ a: 1 } as const)', 1],
  ['an end that is missing', 'defineArticle({ a: 1', 1],
])('%s only running would tell', (_, source, line) => {
  expect(articleText(source)).toEqual({ line });
});

test('keys that mean something else to JavaScript come through as they stand, to be refused', () => {
  expect(articleText('defineArticle({ __proto__: { a: 1 } })')?.text).toContain('"__proto__":{"a":1}');
});
