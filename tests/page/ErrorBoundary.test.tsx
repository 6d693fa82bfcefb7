import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { kursk } from '../../src/content/kursk.ts';
import type { SourceKind } from '../../src/model/article.ts';
import { openAt } from '../openAt.tsx';

test('a room that throws leaves the text, the sections and the way out', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = kursk.sources.map((source) => ({
    ...source,
    get kind(): SourceKind {
      throw new Error('broken');
    },
  }));
  const reader = openAt('/quellen/', { ...kursk, sources: broken });
  expect(screen.getByRole('alert')).toHaveTextContent('Dieser Teil lässt sich gerade nicht anzeigen.');
  expect(screen.getByRole('article')).toHaveTextContent('Laut «Tagesschau» sind die ersten 1500 Soldaten');
  await reader.click(screen.getByRole('link', { name: 'Satz 10, Wortlaut: es heisst' }));
  await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
  expect(screen.getByRole('mark')).toHaveTextContent('Insgesamt sollen');
});
