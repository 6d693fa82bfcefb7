import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { lensAt } from '../../src/addresses.ts';
import { Excerpt } from '../../src/reading/Excerpt.tsx';
import { ArticleShown } from '../../src/ui/article.ts';
import { largeArticle } from '../fixtures/largeArticle.ts';

const article = largeArticle({ sentences: 200, sources: 5, events: 3 });

const show = (path: string) =>
  render(
    <ArticleShown value={article}>
      <Excerpt lens={lensAt(path, article)} />
    </ArticleShown>,
  );

test('the page of a source has only its paragraphs, says so, and links to the whole text', () => {
  show('/quellen/w1/');
  expect(screen.getByText(/^Von diesem langen Artikel steht hier/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Zum ganzen Text' })).toBeVisible();
  expect(screen.getByText('Quelle genannt')).toBeVisible();
  expect(document.querySelectorAll('article p:has(> [id])').length).toBeLessThan(50);
});

test('wherever sentences are left out, a link says which and leads to them in the whole text', () => {
  show('/quellen/w1/');
  const ways = screen.getAllByRole('link', { name: /nur im ganzen Text$/ });
  expect(ways.slice(0, 2).map((way) => [way.textContent, way.getAttribute('href')])).toEqual([
    ['Sätze 5–8 nur im ganzen Text', './#s5'],
    ['Sätze 13–20 nur im ganzen Text', './#s13'],
  ]);
  expect(ways.at(-1)).toHaveTextContent('Sätze 193–200 nur im ganzen Text');
  expect(ways[0]?.parentElement?.previousElementSibling?.lastElementChild).toHaveAttribute('id', 's4');
});

test('on the page of a list, which is about no sentence, there is only the way to the text', () => {
  show('/quellen/');
  expect(screen.queryByText(/steht hier/)).toBeNull();
  expect(screen.getByRole('link', { name: 'Zum ganzen Text' })).toBeVisible();
});
