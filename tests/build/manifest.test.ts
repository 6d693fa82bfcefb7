import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { manifestOf } from '../../src/build/manifest.ts';
import { pixelSizeOf } from '../../src/build/pixelSize.ts';
import { kursk } from '../../src/content/kursk.ts';

test('the manifest serves below any path and names icons that exist', () => {
  const { start_url, scope, icons } = JSON.parse(manifestOf(kursk));
  expect([start_url, scope]).toEqual(['./', './']);
  for (const { src } of icons) expect(existsSync(`public/${src}`), src).toBe(true);
});

test('each PNG icon has the size it is listed with', () => {
  const { icons } = JSON.parse(manifestOf(kursk));
  for (const { src, sizes, type } of icons) {
    if (type !== 'image/png') continue;
    const { width, height } = pixelSizeOf(readFileSync(`public/${src}`)) ?? {};
    expect(`${width}x${height}`, src).toBe(sizes);
  }
});

test('the theme colours are those of the paper, light and dark', () => {
  const [, light, dark] = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(tokens) ?? [];
  expect([themeColour('light'), themeColour('dark')]).toEqual([light, dark]);
  const { theme_color, background_color } = JSON.parse(manifestOf(kursk));
  expect([theme_color, background_color]).toEqual([light, light]);
});

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

function themeColour(scheme: string): string | undefined {
  const html = readFileSync('index.html', 'utf8');
  // A browser takes the first that applies.
  const colours = [
    ...html.matchAll(/<meta name="theme-color" content="(#\w+)"(?: media="\(prefers-color-scheme: (\w+)\)")?>/g),
  ];
  return colours.find(([, , asked = scheme]) => asked === scheme)?.[1];
}
