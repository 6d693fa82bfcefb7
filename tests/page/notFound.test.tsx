import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openAt } from '../openAt.tsx';

test('an address the article does not have says so and shows the way back', async () => {
  const reader = openAt('/gibt-es-nicht/');
  expect(screen.getByRole('heading', { name: 'Diese Adresse gibt es nicht' })).toBeVisible();
  await reader.click(screen.getByRole('link', { name: 'Zur Übersicht' }));
  expect(screen.getByRole('heading', { name: 'Quellen im Artikel' })).toBeVisible();
});
