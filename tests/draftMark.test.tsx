import { readFileSync } from 'node:fs';
import { cleanup, render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { parseReading } from '../src/file/parseReading.ts';
import { LinearEdition } from '../src/linear/LinearEdition.tsx';
import type { Article } from '../src/model/article.ts';
import { defineArticle } from '../src/model/defineArticle.ts';
import { atEveryAddress, openAt } from './openAt.tsx';

/** The article of a reading file in which these sentences are unconfirmed. */
function articleWith(unconfirmed: readonly string[]): Article {
  const { reading } = parseReading(readFileSync('tests/fixtures/sites/reading/reading.json', 'utf8'));
  if (!reading) throw new Error('the fixture does not hold');
  return defineArticle(reading.article, unconfirmed);
}

/** Each occurrence of the word, with what it is about. */
const marks = () => screen.queryAllByText('Entwurf').map((mark) => mark.parentElement?.textContent);

/** Of which sentences a text says that their reading is a draft. */
const draftsIn = (text: Element) =>
  ['s01', 's02', 's03'].map((id) => text.querySelector(`#${id}`)?.textContent?.includes('Entwurf'));

const whole = 'Entwurf\u00a0· 2 von 3 Sätzen sind noch von niemandem angesehen';

test('a draft says so above the text and at each sentence that nobody has confirmed, at every address', () => {
  const draft = articleWith(['s02', 's03']);
  atEveryAddress(draft, (path) => {
    const text = within(screen.getByRole('main')).getByRole('article');
    expect(text.textContent, path).toContain(whole);
    if (path !== 'arbeitsblatt/') {
      expect(draftsIn(text), path).toEqual([false, true, true]);
    }
  });
});

test('wherever such a sentence is quoted, its reading is said to be a draft: beside the text, in the key, in the print edition', () => {
  const draft = articleWith(['s02', 's03']);
  openAt('/quellen/stadt/', draft);
  expect(within(screen.getByRole('complementary')).getByRole('listitem')).toHaveTextContent(/wiedergegeben · Entwurf/);
  cleanup();
  openAt('/zeitleiste/', draft);
  expect(within(screen.getByRole('complementary')).getAllByText(/Entwurf/).length).toBeGreaterThan(0);
  cleanup();
  openAt('/arbeitsblatt/', draft);
  const rows = screen.getAllByRole('row', { hidden: true }).map(({ textContent }) => textContent?.includes('Entwurf'));
  expect(rows).toEqual([false, false, true, true]);
  cleanup();
  const { container } = render(<LinearEdition article={draft} sha256="0" />);
  expect(marks().filter((mark) => mark === whole)).toHaveLength(2);
  expect(draftsIn(container)).toEqual([false, true, true]);
});

test('where every sentence is confirmed nothing is said of it', () => {
  openAt('/', articleWith([]));
  expect(marks()).toEqual([]);
});
