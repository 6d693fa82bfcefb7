import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openAt } from '../openAt.tsx';

const pointedOut = () =>
  [...screen.getByRole('article').querySelectorAll('[data-hint]')].map((part) => part.closest('[id]')?.id);
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
