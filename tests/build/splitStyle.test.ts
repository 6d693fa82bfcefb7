import { expect, test } from 'vitest';
import { splitStyle } from '../../src/build/splitStyle.ts';

const beginning = '<header class="a b"><p id="top" data-shared="">a data-light b';
const parted = (style: string) => splitStyle(style, beginning);

test.each([
  ['a class of the beginning', '.a{color:red}'],
  ['an id of it', '#top{color:red}'],
  ['an attribute of it', '[data-shared] p{color:red}'],
  ['what the reader has set on the root', ':root[data-theme] p{color:red}'],
  ['an element', 'p{color:red}'],
  ['one of several that it has', '.z,.b{color:red}'],
  ['what it lacks, denied', '.a:not(.z){color:red}'],
  ['one of several in a group', '.a:is(.b,.z){color:red}'],
  ['what is everywhere but on paper', '@media not print{.a{color:red}}'],
])('%s is styled at once', (_, style) => {
  expect(parted(style)).toEqual({ first: style, rest: '' });
});

test.each([
  ['a class that the beginning lacks', '.z{color:red}'],
  ['such an id', '#end{color:red}'],
  ['such an attribute', '[data-light]{color:red}'],
  ['what a pointer or the focus is on', 'a:hover,p:focus,:focus-visible{color:red}'],
  ['a move to another address', '::view-transition-new(sheet){color:red}'],
  ['both together', '.a.z{color:red}'],
  ['what stands before or in something it lacks', '.a:has(.z) p{color:red}'],
  ['a group of which it has none', ':is(.y,.z) p{color:red}'],
  ['paper', '@media print{p{color:red}}'],
])('%s is styled after the text', (_, style) => {
  expect(parted(style)).toEqual({ first: '', rest: style });
});

test('what is nested in a rule goes with it, and a condition applies in both parts', () => {
  expect(parted('.a{color:red;& .z{color:#00f}}.z{color:#000;&:hover{color:red}}')).toEqual({
    first: '.a{color:red;& .z{color:#00f}}',
    rest: '.z{color:#000;&:hover{color:red}}',
  });
  expect(parted('@container (width>=9rem){.a{color:red}.z{color:red}.b{color:#000}}')).toEqual({
    first: '@container (width>=9rem){.a{color:red}.b{color:#000}}',
    rest: '@container (width>=9rem){.z{color:red}}',
  });
});

test('what is not a rule for elements occurs once, at the beginning', () => {
  const style = '@font-face{font-family:x;src:url(x)}@keyframes rise{0%{top:0}}';
  const { first, rest } = parted(`${style}.z{color:red}`);
  expect(first).toContain('@font-face');
  expect(first).toContain('@keyframes rise');
  expect(rest).toBe('.z{color:red}');
});

test('rules are cut out whole, from several lines, beside signs of any length, and with braces in their texts', () => {
  const style =
    '.a{content:"}😀{"}.ä{color:red}\n@supports (top:0){.z{content:"}"}\n@media not print{.b{top:0}}}.z{top:0}';
  expect(parted(style)).toEqual({
    first: '.a{content:"}😀{"}@supports (top:0){@media not print{.b{top:0}}}',
    rest: '.ä{color:red}@supports (top:0){.z{content:"}"}}.z{top:0}',
  });
});
