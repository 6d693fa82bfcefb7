import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { defineArticle } from '../../src/model/defineArticle.ts';
import { openAt } from '../openAt.tsx';

const article = defineArticle({
  lang: 'de-CH',
  title: { text: 'Wetter', form: 'stated' },
  sources: {},
  sections: [
    {
      id: 'einstieg',
      paragraphs: [[{ id: 's1', text: 'Es regnet seit längerem.', form: 'stated', timeWords: ['seit längerem'] }]],
    },
  ],
});

test('time words without any date have their address, and no drawing', () => {
  openAt('/zeitleiste/', article);
  const panel = screen.getByRole('complementary', { name: 'Zeitleiste' });
  expect(within(panel).getByText('«seit längerem»')).toBeVisible();
  expect(within(panel).getByRole('link', { name: 'Satz 1: seit längerem' })).toHaveAttribute('href', 'zeitleiste/#s1');
  expect(within(panel).getByRole('list')).toBeVisible();
});
