import { expect, test } from 'vitest';
import { exportFindingsIn } from '../../src/check/exports.ts';
import { json, jsonLd, meta, prose, silent, telling } from '../fixtures/broken/exports.ts';

test('linked data that gives a date, an author or a link which the article does not name is found', () => {
  expect(exportFindingsIn(silent, [jsonLd])).toEqual([
    {
      file: 'index.html',
      id: 'datePublished',
      message: 'Export enthält «datePublished»; der Artikel nennt kein Datum.',
    },
    { file: 'index.html', id: 'author', message: 'Export enthält «author»; der Artikel nennt keine Autorschaft.' },
    { file: 'index.html', id: 'url', message: 'Export enthält «url»; der Artikel nennt keinen Link.' },
  ]);
});

test('meta data and microdata that give what the article does not are found', () => {
  expect(exportFindingsIn(silent, [meta]).map(({ message }) => message)).toEqual([
    'Export enthält «article:published_time»; der Artikel nennt kein Datum.',
    'Export enthält «publisher»; der Artikel nennt kein Medium.',
  ]);
});

test('JSON files are searched too', () => {
  expect(exportFindingsIn(silent, [json]).map(({ message }) => message)).toEqual([
    'Export enthält «issued»; der Artikel nennt kein Datum.',
    'Export enthält «sameAs»; der Artikel nennt keinen Link.',
    'Export enthält «image»; der Artikel nennt kein Bild.',
  ]);
});

test('what the imprint gives may be handed on, an image never', () => {
  expect(exportFindingsIn(telling, [jsonLd, meta, json]).map(({ id }) => id)).toEqual(['image']);
});

test('the same words in running text are no claim', () => {
  expect(exportFindingsIn(silent, [prose])).toEqual([]);
});
