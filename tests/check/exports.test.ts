import { expect, test } from 'vitest';
import { exportFindingsIn, type Written } from '../../src/check/exports.ts';
import { messageOf } from '../../src/labels/findings.ts';
import { broken } from './broken.ts';

const silent = broken({});
const telling = broken({
  imprint: { published: '2024-06-19', authors: ['Ada Steg'], outlet: 'Hafenzeitung', links: ['https://hafen.example'] },
});

const jsonLd = {
  file: 'index.html',
  text: '<script type="application/ld+json">{"@type":"Article","datePublished":"2024","author":{"url":"x"}}</script>',
};
const meta = {
  file: 'zeitleiste/index.html',
  text: '<meta property="article:published_time" content="2024"><span itemprop="publisher">Hafenzeitung</span>',
};
const json = { file: 'artikel.json', text: '{ "issued" : "2024", "sameAs": [], "image": "x.png" }' };
const picture = (url: string) => ({ file: 'index.html', text: `<meta property="og:image" content="${url}">` });
const prose = { file: 'index.html', text: '<meta name="viewport" content="x"><p>author: &quot;url&quot;: image</p>' };

const messagesIn = (written: Written) => exportFindingsIn(silent, written).map((found) => messageOf(found));

test('linked data that gives a date, an author or a link which the article does not name is found', () => {
  expect(exportFindingsIn(silent, jsonLd)).toEqual([
    { file: 'index.html', id: 'datePublished', code: 'claimForeign', key: 'datePublished', lacks: 'published' },
    { file: 'index.html', id: 'author', code: 'claimForeign', key: 'author', lacks: 'authors' },
    { file: 'index.html', id: 'url', code: 'claimForeign', key: 'url', lacks: 'links' },
  ]);
});

test('meta data and microdata that give what the article does not are found', () => {
  expect(messagesIn(meta)).toEqual([
    'The file states “article:published_time”, but the article gives no date.',
    'The file states “publisher”, but the article gives no outlet.',
  ]);
});

test('JSON files are searched too', () => {
  expect(messagesIn(json)).toEqual([
    'The file states “issued”, but the article gives no date.',
    'The file states “sameAs”, but the article gives no link.',
    'The file states “image”, but the article gives no image.',
  ]);
});

test('what the imprint gives may be handed on, an image never', () => {
  expect([jsonLd, meta, json].flatMap((written) => exportFindingsIn(telling, written)).map(({ id }) => id)).toEqual([
    'image',
  ]);
});

test('the picture of a shared page is our own or none', () => {
  expect(messagesIn(picture('https://x.example/soldiers.png'))).toEqual([
    'The file states “og:image”, but the article gives no image.',
  ]);
  expect(messagesIn(picture('https://x.example/a/share.png'))).toEqual([]);
});

test('the same words in running text are not a claim', () => {
  expect(messagesIn(prose)).toEqual([]);
});
