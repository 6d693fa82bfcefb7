import type { Locator, Page } from '@playwright/test';
import { textOf as blocksOf, original, press } from './page.ts';
import { expect } from './test.ts';

/** The workbench's page. */
export const address = 'werkbank/';

/** A text of three sentences, for what does not depend on its length. */
export const short = `Der Hafen bleibt zu
Die Hafenzeitung meldet, der Hafen bleibe zu. Das gelte bis auf Weiteres.
Der Bürgermeister sagte, man warte.`;

/** The text as the workbench shows it, one block per line. */
export const textOf = (page: Page) => blocksOf(page, ['main article :is(h1, h2, p)', '[data-text]']);

/** Opens the workbench and drafts a text. */
export async function begin(page: Page, text = original): Promise<void> {
  await page.goto(address);
  await draft(page, text);
  await expect(editor(page)).toBeVisible();
}

/** Pastes a text and asks for its draft. */
export async function draft(page: Page, text = original): Promise<void> {
  await page.getByLabel('Text', { exact: true }).fill(text);
  await page.getByRole('button', { name: 'Entwurf machen' }).click();
}

/** Chooses a file to open. */
export function openFile(page: Page, name: string, content: string): Promise<void> {
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(content) };
  return page.locator('input[type=file]').setInputFiles(file);
}

/** Types into a field as people do: in Firefox, React does not notice what a driver sets there. */
export async function write(field: Locator, text: string): Promise<void> {
  await field.selectText();
  await field.pressSequentially(text);
}

/** The current sentence. */
export const editor = (page: Page) => page.getByRole('complementary', { name: 'Der Satz in Arbeit' });
/** One of the six forms. */
export const form = (page: Page, name: string) => editor(page).getByRole('button', { name, exact: true });

/** Presses keys without waiting for the page, as practised users do; each is released before the next, or the same one again would be held. */
export async function pressFast(page: Page, keys: readonly string[]): Promise<void> {
  await Promise.all(keys.flatMap((key) => [page.keyboard.down(key), page.keyboard.up(key)]));
}

/** From a pasted text to a corrected and confirmed reading, by keyboard alone. */
export async function confirmAll(page: Page): Promise<void> {
  await begin(page);
  expect(await textOf(page)).toBe(original.replaceAll(/\n+/g, '\n').trim());
  await expect(form(page, 'wiedergegeben')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('6');
  await expect(form(page, 'als Tatsache')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Control+z');
  await expect(form(page, 'wiedergegeben')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 von 18 bestätigt')).toBeVisible();
  await page.keyboard.press('j');
  await expect(editor(page).getByText('Satz 3 von 18')).toBeVisible();
  await page.keyboard.press('s');
  await page.keyboard.type('Selen');
  await page.keyboard.press('Enter');
  await expect(editor(page).getByText(/Welche Wörter stehen dafür/)).toBeVisible();
  await press(page, 'ArrowRight', 'Enter');
  await expect(editor(page).getByText('«Russland»')).toBeVisible();
  await press(page, 'Control+z', 'k');
  // Keys do not wait for the page, and none is lost.
  await pressFast(page, Array<string>(17).fill('Enter'));
  await expect(page.getByText('18 von 18 bestätigt')).toBeVisible();
}
