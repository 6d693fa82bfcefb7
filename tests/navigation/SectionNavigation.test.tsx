import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { largeArticle } from '../fixtures/largeArticle.ts';
import { shortArticle, stated } from '../fixtures/shortArticle.ts';
import { openAt } from '../openAt.tsx';

const sections = () => within(screen.getByRole('navigation', { name: 'Abschnitte' }));

test('a heading right above another has no sentences to count, and its strokes are those below the other', () => {
  const heading = { text: 'Der Streit', form: 'stated' } as const;
  const below = { text: 'Die Gegner', form: 'stated', level: 3 } as const;
  const sectionsBelow = [
    { id: 'streit', heading, blocks: [] },
    { id: 'gegner', heading: below, paragraphs: [[stated('s1')]] },
  ];
  openAt('/', shortArticle({ sections: sectionsBelow }));
  expect(sections().getByRole('link', { name: 'Der Streit' })).toHaveTextContent(/^Der Streit$/);
  const strip = within(screen.getByRole('article')).getAllByRole('link', { name: /^Der Streit|^Die Gegner/ });
  expect(strip.map(({ textContent }) => textContent)).toEqual(['Der Streit … 0 von 1 Satz nennt eine Quelle']);
});

test('on the page of a lens of a long article, which has only some of its paragraphs, a section counts all of its sentences', () => {
  openAt('/quellen/w1/', largeArticle({ sentences: 240, sources: 6, events: 1, sections: 2 }));
  const links = sections().getAllByRole('link');
  expect(links.map(({ textContent }) => textContent)).toEqual([
    'Einstieg60/120 60 von 120 Sätzen nennen eine Quelle',
    'Watch b at the bridge60/120 60 von 120 Sätzen nennen eine Quelle',
  ]);
});

test('a section is gone to without leaving the lens', () => {
  openAt('/quellen/nis/');
  const hrefs = sections()
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));
  expect(hrefs).toEqual(['quellen/nis/#einstieg', 'quellen/nis/#kooperation', 'quellen/nis/#einsatz']);
});

test('the section of the sentence in the address is current', () => {
  openAt('/#s14');
  expect(sections().getByRole('link', { current: true })).toHaveAccessibleName(/^Russland: Einsatz/);
});
