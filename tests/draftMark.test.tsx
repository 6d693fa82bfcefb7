import { readFileSync } from 'node:fs';
import { cleanup, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { lensesOf, pathOf } from '../src/addresses.ts';
import { parseReading } from '../src/file/parseReading.ts';
import { LinearEdition } from '../src/linear/LinearEdition.tsx';
import type { Article } from '../src/model/article.ts';
import { defineArticle } from '../src/model/defineArticle.ts';
import { openAt } from './openAt.tsx';

/** The article of a reading file, of whose sentences these are not confirmed. */
function articleWith(unconfirmed: readonly string[]): Article {
  const { reading } = parseReading(readFileSync('tests/fixtures/sites/reading/reading.json', 'utf8'));
  if (!reading) throw new Error('the fixture does not hold');
  return defineArticle<string, string>(reading.article, unconfirmed);
}

const marks = () => screen.queryAllByText('Entwurf').map(({ parentElement }) => parentElement?.textContent);

test('a draft says so above the text and in the colophon, at every address and in the linear edition', () => {
  const draft = articleWith(['s02', 's03']);
  const said = 'Entwurf · 2 von 3 Sätzen sind noch von niemandem angesehen';
  for (const path of lensesOf(draft).map(pathOf)) {
    openAt(`/${path}`, draft);
    expect(marks(), path).toEqual([said, said]);
    cleanup();
  }
  render(<LinearEdition article={draft} sha256="0" />);
  expect(marks()).toEqual([said, said]);
});

test('where every sentence is confirmed nothing is said of it', () => {
  openAt('/', articleWith([]));
  expect(marks()).toEqual([]);
});
