import { expect, test } from 'vitest';
import { missingIn } from '../../src/model/missing.ts';
import { gateArticle } from '../fixtures/gate.ts';
import { shortArticle } from '../fixtures/shortArticle.ts';

test('what an article does not say about itself is missing, but not the author whom a byline names, the day that a date line or a byline gives, nor links where a sentence has one', () => {
  const still = { id: 's1', text: 'The gate is old.', form: 'stated' } as const;
  const linked = {
    id: 's2',
    text: 'It rusts.',
    form: 'stated',
    links: [{ words: 'rusts', href: 'https://gate.example/' }],
  } as const;
  expect(missingIn(gateArticle([still]))).toEqual(['published', 'authors', 'outlet', 'links']);
  expect(missingIn(gateArticle([{ note: 'byline', text: 'By Ann Kast.' }, still]))).not.toContain('authors');
  expect(missingIn(gateArticle([{ note: 'byline', text: 'By Ann Kast.' }, still]))).toContain('published');
  const dated = { note: 'byline', text: 'By Ann Kast, 12 March 2024' } as const;
  expect(missingIn(gateArticle([dated, still]))).toEqual(['outlet', 'links']);
  expect(missingIn(gateArticle([{ note: 'dateline', text: '12 March 2024' }, still]))).not.toContain('published');
  expect(missingIn(gateArticle([{ note: 'dateline', text: 'BERN, 3 June –' }, still]))).toContain('published');
  expect(missingIn(gateArticle([{ note: 'update', text: 'Updated at noon.' }, still]))).toContain('authors');
  const above = [dated];
  expect(missingIn(shortArticle({ above }))).toEqual(['outlet', 'links']);
  expect(missingIn(gateArticle([still, linked]))).toEqual(['published', 'authors', 'outlet']);
});
