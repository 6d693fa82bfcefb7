import type { Page } from '@playwright/test';
import { kursk } from '../../src/content/kursk.ts';
import { kurskPages } from '../fixtures/kurskPages.ts';
import { expect } from './test.ts';

/** Every address of the article: its full title, and the numbers of the sentences lit up there. */
export const pagesOfArticle = Object.entries(kurskPages).map(([path, [name, lit]]) => {
  const article = 'Kursk: Russland setzt Nordkoreaner im Ukraine-Konflikt ein';
  return { path, title: name ? `${name} · ${article}` : `${article} – Quellenlage`, lit };
});

/** Expects every sentence of the article to be visible on the page. */
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
