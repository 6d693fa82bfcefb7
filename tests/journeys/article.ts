import type { Page } from '@playwright/test';
import { kursk } from '../../src/content/kursk.ts';
import { titleOf } from '../../src/labels/titleOf.ts';
import type { Lens } from '../../src/model/lens.ts';
import { expect } from './test.ts';

/** The title of the article's page at a lens. */
export function pageTitleOf(lens: Lens): string {
  const { text } = kursk.title;
  return lens.kind === 'overview' ? `${text} – Quellenlage` : `${titleOf(lens)} · ${text}`;
}

/** Expects every sentence of the article on the page, to be seen. */
export async function expectWholeArticle(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: kursk.title.text })).toBeVisible();
  const seen = () =>
    page
      .locator('article p > [id]')
      .evaluateAll((sentences) =>
        sentences
          .filter((sentence) => sentence.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
          .map(({ id, firstElementChild }) => ({ id, text: firstElementChild?.textContent })),
      );
  await expect.poll(seen).toEqual(kursk.sentences.map(({ id, text }) => ({ id, text })));
}
