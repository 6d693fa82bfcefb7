import { expect, test } from 'vitest';
import { optionsFrom } from '../../src/build/options.ts';

const whole = { copies: true, workbench: true };

test('a build without options, or with empty ones, is for the root and has no public address', () => {
  const expected = { base: '/', site: undefined, ...whole };
  expect(optionsFrom({})).toEqual(expected);
  expect(optionsFrom({ BASE_PATH: '', SITE_URL: '', COPIES: '', WORKBENCH: '' })).toEqual(expected);
});

test('a site address ends with a slash and implies the base', () => {
  const expected = { base: '/kursk/', site: 'https://zeitung.example/kursk/', ...whole };
  expect(optionsFrom({ SITE_URL: 'https://zeitung.example/kursk' })).toEqual(expected);
  expect(optionsFrom({ SITE_URL: 'https://zeitung.example/kursk/', BASE_PATH: '/kursk/' })).toEqual(expected);
});

test('a base path alone is taken as it is', () => {
  expect(optionsFrom({ BASE_PATH: '/a/b/' })).toEqual({ base: '/a/b/', site: undefined, ...whole });
});

test('compressed copies and the workbench are left out on request, said with no other word', () => {
  expect(optionsFrom({ COPIES: 'no' })).toEqual({ base: '/', site: undefined, ...whole, copies: false });
  expect(optionsFrom({ WORKBENCH: 'no' })).toMatchObject({ workbench: false });
  expect(() => optionsFrom({ COPIES: '0' })).toThrow('COPIES “0” is neither yes nor no');
});

test.each([
  'kursk',
  '//zeitung.example/',
  'ftp://zeitung.example/',
  'javascript:alert(1)',
  'https://zeitung.example/?a',
  'https://zeitung.example/#a',
  'https://name:word@zeitung.example/',
  'https://zeitung.example//kursk/',
  'https://zeitung.example/kursk//',
  'https://zeitung.example/kursk/#',
  'https://zeitung.example/kursk/?',
  'https://zeitung.example/kursk/index.html',
  'https://zeitung.example/a&b/',
])('“%s” is not a site address', (SITE_URL) => {
  expect(() => optionsFrom({ SITE_URL })).toThrow(`SITE_URL “${SITE_URL}”`);
});

test.each(['a/b/', '/a/b', '//zeitung.example/', '/a/../b/', '/./', '/"><script>/', '/a b/', '/?/'])(
  '“%s” is not a base path',
  (BASE_PATH) => {
    expect(() => optionsFrom({ BASE_PATH })).toThrow(`BASE_PATH “${BASE_PATH}”`);
  },
);

test('a base path that contradicts the site address is refused', () => {
  const both = { SITE_URL: 'https://zeitung.example/kursk/', BASE_PATH: '/anderswo/' };
  expect(() => optionsFrom(both)).toThrow('BASE_PATH “/anderswo/” is not the path of SITE_URL');
});
