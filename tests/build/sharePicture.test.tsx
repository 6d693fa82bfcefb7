// @vitest-environment node
import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { pixelSizeOf } from '../../src/build/pixelSize.ts';
import { covering, pngOf } from '../../src/build/sharePicture.ts';
import { kursk } from '../../src/content/kursk.ts';
import type { Article } from '../../src/model/article.ts';
import { defineArticle } from '../../src/model/defineArticle.ts';
import { shareDrawing } from '../../src/writtenText.tsx';
import { largeArticle } from '../fixtures/largeArticle.ts';
import { article as sadd } from '../fixtures/sites/sadd/article.ts';

test.each([
  ['a short article', kursk],
  ['a long one', largeArticle({ sentences: 3_000, sources: 40, events: 0 })],
  ['one in letters that the typeface lacks', sadd],
])('the picture of %s is a small PNG of 1200 × 630 px, the same each time', async (_, article) => {
  const png = await pngOf(shareDrawing(article));
  const bytes = Buffer.from(png);
  expect(pixelSizeOf(bytes)).toEqual({ width: 1200, height: 630 });
  expect(bytes.length).toBeLessThanOrEqual(100_000);
  expect(Buffer.from(await pngOf(shareDrawing(article))).equals(bytes)).toBe(true);
});

test('the picture has no colours but those of a light page', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const light = [...tokens.matchAll(/light-dark\((#\w{6}),/g)].map(([, colour]) => colour);
  const drawn = renderToStaticMarkup(shareDrawing(kursk).draw(() => true));
  const colours = new Set(drawn.match(/#\w{6}\b/g));
  expect(colours.size).toBe(3);
  expect(light).toEqual(expect.arrayContaining([...colours]));
});

test('the picture of a draft says that it is one', () => {
  const { input } = kursk;
  const drawn = (article: Article) => renderToStaticMarkup(shareDrawing(article).draw(() => true));
  expect(drawn(kursk)).not.toContain('Entwurf');
  expect(drawn(defineArticle(input, ['s04']))).toContain('Quellenlage\u00A0· Entwurf');
});

test('a text is set only in letters that are there', () => {
  const isSet = covering(['U+0000-00FF,U+0131', 'U+0400-045F']);
  expect(isSet('Größe Курск ı')).toBe(true);
  expect(isSet('الميناء')).toBe(false);
  expect(isSet('Ł')).toBe(false);
});
