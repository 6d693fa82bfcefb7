import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { largeArticle } from '../fixtures/largeArticle.ts';
import { openAt } from '../openAt.tsx';

const pointedOut = () =>
  [...screen.getByRole('article').querySelectorAll('[data-lenses][data-hint]')].map((part) => part.closest('[id]')?.id);
const panel = () => within(screen.getAllByRole('complementary').at(-1) as HTMLElement);

test('a source that is pointed at shows its sentences, for as long as it is', async () => {
  const reader = openAt('/');
  await reader.hover(panel().getByRole('link', { name: /^NIS/ }));
  expect(pointedOut()).toEqual(['s04']);
  await reader.hover(panel().getByRole('link', { name: /^es heisst/ }));
  expect(pointedOut()).toEqual(['s10']);
  await reader.unhover(panel().getByRole('link', { name: /^es heisst/ }));
  await reader.hover(screen.getByRole('heading', { level: 1 }));
  expect(pointedOut()).toEqual([]);
});

test('within a lens each entry shows its own sentence', async () => {
  const reader = openAt('/fragen/an-kaempfen-beteiligt/');
  await reader.hover(panel().getByRole('link', { name: /^Satz 14/ }));
  expect(pointedOut()).toEqual(['s14']);
});

test('what leads to no sentence shows none', async () => {
  const reader = openAt('/quellen/nis/');
  await reader.hover(panel().getByRole('link', { name: 'Schliessen' }));
  expect(pointedOut()).toEqual([]);
});

test('a stroke shows its sentence, and a sentence its stroke in each strip', async () => {
  const reader = openAt('/quellen/nis/');
  const strips = [screen.getByRole('main'), screen.getByRole('navigation', { name: 'Abschnitte' })].map((part) =>
    part.querySelectorAll('ol [aria-hidden] > :empty'),
  );
  const shown = () =>
    strips.map((strip) => [...strip].flatMap((one, at) => (one.matches('[data-hint]') ? [at + 1] : [])));
  for (const strip of strips) {
    expect(strip).toHaveLength(18);
    await reader.hover(strip[9] as Element);
    expect([pointedOut(), shown()]).toEqual([['s10'], [[10], [10]]]);
  }
  await reader.hover(screen.getByText(/^Die Situation/));
  expect(shown()).toEqual([[17], [17]]);
  await reader.hover(screen.getByRole('heading', { level: 1 }));
  expect(shown()).toEqual([[], []]);
});

test('a stroke that stands for several sentences shows none', async () => {
  const reader = openAt('/', largeArticle({ sentences: 130, sources: 8, events: 0 }));
  const stroke = screen.getByRole('article').querySelector('ol [aria-hidden] > :empty');
  await reader.hover(stroke as Element);
  expect(pointedOut()).toEqual([]);
});
