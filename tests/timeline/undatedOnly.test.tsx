import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { gateArticle } from '../fixtures/gate.ts';
import { shortArticle } from '../fixtures/shortArticle.ts';
import { openAt } from '../openAt.tsx';

const article = gateArticle([{ id: 's1', text: 'It has long been raining.', form: 'stated', timeWords: ['long'] }]);

test('time words without any date have their address, and no drawing', () => {
  openAt('/zeitleiste/', article);
  const panel = screen.getByRole('complementary', { name: 'Zeitleiste' });
  expect(within(panel).getByText('«long»')).toBeVisible();
  expect(within(panel).getByRole('link', { name: 'Satz 1: long' })).toHaveAttribute('href', 'zeitleiste/#s1');
  expect(within(panel).getByRole('list')).toBeVisible();
});

test('time words that date an event are not among those without a date', () => {
  const text = 'On Tuesday it was still raining.';
  const rain = { label: 'Rain', date: '2031-03-11', words: 'On Tuesday', sentence: 's1' } as const;
  const sentence = { id: 's1', text, form: 'stated', timeWords: ['Tuesday', 'still'] } as const;
  openAt('/zeitleiste/', shortArticle({ lang: 'en', paragraphs: [[sentence]], events: { rain } }));
  expect(screen.getByRole('link', { name: 'Satz 1: still' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Satz 1: Tuesday' })).not.toBeInTheDocument();
});
