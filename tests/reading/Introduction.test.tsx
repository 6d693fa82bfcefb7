import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { largeArticle } from '../fixtures/largeArticle.ts';
import { shortArticle } from '../fixtures/shortArticle.ts';
import { article as hallowReach } from '../fixtures/sites/hallowReach/article.ts';
import { openAt } from '../openAt.tsx';

const article = () => within(screen.getByRole('article'));
const strip = () =>
  article()
    .getByRole('link', { name: /^Einstieg/ })
    .closest('ol') as HTMLElement;

test('below the lead are the purpose of the page, the counts, and what the article does not say about itself', () => {
  openAt('/');
  expect(article().getByText('Satz für Satz: wer es sagt und wie.')).toBeVisible();
  expect(article().getByText('8 von 18 Sätzen nennen eine Quelle')).toBeVisible();
  expect(article().getByText('8 Quellen').closest('p')).toHaveTextContent('8 Quellen · keine wörtlichen Zitate');
  expect(article().getByText('Erscheinungsdatum, Autorschaft, Medium: nicht angegeben')).toBeVisible();
});

test('a number stands on the line of what it counts', () => {
  openAt('/');
  expect(article().getByText('8 Quellen').textContent).toBe('8\u00a0Quellen');
  expect(article().getByText('8 von 18 Sätzen nennen eine Quelle').textContent).toContain('18\u00a0Sätzen');
});

test('each section of the strip leads to it and says how many of its sentences name a source', () => {
  openAt('/quellen/nis/');
  const groups = within(strip()).getAllByRole('link');
  expect(groups.map(({ textContent }) => textContent)).toEqual([
    'Einstieg 4 von 6 Sätzen nennen eine Quelle',
    'Militärische Kooperation vertieft 1 von 6 Sätzen nennt eine Quelle',
    'Russland: Einsatz der Soldaten unklar 3 von 6 Sätzen nennen eine Quelle',
  ]);
  expect(groups[1]).toHaveAttribute('href', './#kooperation');
  expect(article().getByText('Quelle genannt')).toBeVisible();
  expect(article().getByText('ohne Quellenangabe', { selector: 'p > span' })).toBeVisible();
});

test('what an article says about itself is given, and only the rest is said to be missing', () => {
  openAt('/', hallowReach);
  const given = article().getByText('Erscheinungsdatum: 14. März 2031').closest('p');
  expect(given).toHaveTextContent('Autorschaft: Imogen Tarn, Piers Oddie · Medium: nicht angegeben');
});

test('a quotation below the sentence that announces it has its source, and is one', () => {
  const announcing = {
    id: 's1',
    text: 'Das Amt schreibt:',
    form: 'reported',
    attributions: [{ source: 'amt' }],
  } as const;
  const written = [
    { id: 's2', text: 'Es gibt keinen Antrag.', continues: 's1' },
    { id: 's3', text: 'Mehr wissen wir nicht.', continues: 's2' },
  ] as const;
  const blocks = [
    { kind: 'paragraph', paragraph: [announcing] },
    { kind: 'quotation', paragraphs: [written] },
  ] as const;
  const sources = { amt: { name: 'Amt', kind: 'authority' } } as const;
  openAt('/', shortArticle({ sources, blocks }));
  expect(article().getByText('1 Quelle').closest('p')).toHaveTextContent(
    '2 davon in einem Zitat, das ein anderer Satz zuschreibt · 1 Quelle · 1 wörtliches Zitat',
  );
  expect(article().getByRole('link', { name: 'Satz 3: Amt, wörtlich' })).toBeVisible();
});

test('in a long article, a stroke is several sentences, and the introduction says so', () => {
  openAt('/', largeArticle({ sentences: 140, sources: 10, events: 0, sections: 14 }));
  expect(article().getByText(/^Ein Strich steht für 2 Sätze/)).toBeVisible();
  expect(within(strip()).getAllByRole('link').length).toBeLessThanOrEqual(12);
});
