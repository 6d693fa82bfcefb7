import type { Page } from '@playwright/test';
import { kursk } from '../../src/content/kursk.ts';
import { expect } from './test.ts';

/** Expects every sentence of the article on the page, to be seen. */
export async function expectWholeArticle(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: kursk.title.text })).toBeVisible();
  for (const { id, text } of kursk.sentences) {
    const sentence = page.locator(`#${id}`);
    await expect(sentence).toContainText(text);
    await expect(sentence).toBeVisible();
  }
}
