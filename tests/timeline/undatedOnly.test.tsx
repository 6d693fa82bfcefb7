import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { gateArticle } from '../fixtures/gate.ts';
import { openAt } from '../openAt.tsx';

const article = gateArticle([{ id: 's1', text: 'It has long been raining.', form: 'stated', timeWords: ['long'] }]);

test('time words without any date have their address, and no drawing', () => {
  openAt('/zeitleiste/', article);
  const panel = screen.getByRole('complementary', { name: 'Zeitleiste' });
  expect(within(panel).getByText('«long»')).toBeVisible();
  expect(within(panel).getByRole('link', { name: 'Satz 1: long' })).toHaveAttribute('href', 'zeitleiste/#s1');
  expect(within(panel).getByRole('list')).toBeVisible();
});
