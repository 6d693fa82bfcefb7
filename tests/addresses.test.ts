import fc from 'fast-check';
import { expect, test } from 'vitest';
import { baseOf, hrefOf, lensAt, lensesOf, pathOf, tokenOf } from '../src/addresses.ts';
import { kursk } from '../src/content/kursk.ts';
import { plainPath } from '../src/page/links.ts';
import { placeIn, targetOf } from '../src/ui/target.ts';
import { kurskPages } from './fixtures/kurskPages.ts';
import { oneSentence } from './fixtures/oneSentence.ts';
import { hallowReach } from './fixtures/sites/hallowReach/hallowReach.ts';

const pathsOf = (article: typeof kursk) => lensesOf(article).map(pathOf);

test('the first article has these addresses and no other', () => {
  expect(pathsOf(kursk)).toEqual(Object.keys(kurskPages));
});

test('an article without dates and questions has no addresses for them', () => {
  expect(pathsOf(oneSentence).filter((path) => /zeitleiste|fragen/.test(path))).toEqual([]);
});

test('every lens is found again at its path, with and without the last slash', () => {
  for (const article of [kursk, hallowReach, oneSentence]) {
    for (const lens of lensesOf(article)) {
      const path = `/${pathOf(lens)}`;
      expect(lensAt(path, article)).toEqual(lens);
      expect(lensAt(path.replace(/(.)\/$/, '$1'), article)).toEqual(lens);
    }
  }
});

test('from its base every page reaches the same root', () => {
  for (const path of pathsOf(kursk)) {
    const page = new URL(path, 'https://example.org/sub/folder/');
    expect(new URL(baseOf(path), page).href).toBe('https://example.org/sub/folder/');
  }
});

test('an href is the same on every page: path, then place', () => {
  const nis = lensAt('/quellen/nis/', kursk);
  expect(hrefOf(nis, 's04')).toBe('quellen/nis/#s04');
  expect(hrefOf(nis)).toBe('quellen/nis/');
  expect(hrefOf({ kind: 'overview' }, 's04')).toBe('./#s04');
  expect(hrefOf({ kind: 'overview' })).toBe('./');
});

test.each([
  '/gibt-es-nicht/',
  '/quellen/reuters/',
  '/quellen/nis/mehr/',
  '/Quellen/',
  '/quellen//nis/',
  '//evil.example/quellen/',
  '/__proto__/',
  '/quellen/constructor/',
  '/../quellen/',
  '/quellen/%00/',
  '/%E0%A4%A/',
  '/<script>alert(1)</script>/',
])('%s is not an address of the article', (path) => {
  expect(lensAt(path, kursk)).toEqual({ kind: 'unknown' });
});

test('a path without end is not an address of the article', () => {
  expect(lensAt(`/${'quellen/'.repeat(10_000)}`, kursk)).toEqual({ kind: 'unknown' });
});

test('whatever path is asked for, the answer is a lens of the article or none', () => {
  const paths = new Set([...pathsOf(kursk), pathOf({ kind: 'unknown' })]);
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('quellen', 'nis', '/', '..', '%2f', '#s01', '?'),
  );
  const answers = fc.property(fc.array(piece, { maxLength: 8 }), (pieces) =>
    paths.has(pathOf(lensAt(`/${pieces.join('')}`, kursk))),
  );
  fc.assert(answers, { numRuns: 1000 });
});

test.each([
  ['/quellen/n%69s/', '/quellen/nis/'],
  ['/z%c3%bcrich/a%20b/%25/', '/z%C3%BCrich/a%20b/%25/'],
  ['/%E0%A4%A/', '/%E0%A4%A/'],
  ['/quellen/nis/', '/quellen/nis/'],
  ['/r%26d/%40%2b%2C%23%3F/', '/r%26d/%40%2B%2C%23%3F/'],
])('%s is plainly written %s', (pathname, plain) => {
  expect(plainPath(pathname)).toBe(plain);
});

test('a plain path stays as it is, also as the browser writes it', () => {
  const isPlain = fc.property(fc.webPath(), fc.string({ unit: 'binary' }), (path, more) => {
    const plain = plainPath(new URL(`https://a.example${path}/${more}`).pathname);
    expect(plainPath(plain)).toBe(plain);
    expect(new URL(`https://a.example${plain}`).pathname).toBe(plain);
  });
  fc.assert(isPlain, { numRuns: 1000 });
});

test.each([
  ['', undefined],
  ['#', undefined],
  ['#s04', 's04'],
  ['#%C3%BC', 'ü'],
  ['#%E0%A4%A', undefined],
])('the place in «%s» is %s', (hash, place) => {
  expect(placeIn(hash)).toBe(place);
});

test('whatever a hash holds is read as it was written', () => {
  const isRead = fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    expect(placeIn(`#${encodeURIComponent(text)}`)).toBe(text || undefined);
  });
  fc.assert(isRead);
});

test('an href leads to the lens and the place that it was made for', () => {
  for (const lens of lensesOf(kursk)) {
    for (const place of [undefined, 's04']) expect(targetOf(hrefOf(lens, place))).toEqual([tokenOf(lens), place]);
  }
});
