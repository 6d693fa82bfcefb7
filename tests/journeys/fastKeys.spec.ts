import type { Page } from '@playwright/test';
import { boxOf, settled, sweeps } from './page.ts';
import { expect, test } from './test.ts';
import { address, begin, draft, editor, pressFast } from './workbenchJourney.ts';

const mark = (page: Page, number: number) => page.getByRole('button', { name: new RegExp(`^Satz ${number}, `) });

test('keys count at once, before the list of the page that is left, and in any window, which discards nothing; the note that a text is gone covers nothing', async ({
  page,
  context,
}) => {
  await page.goto(address);
  await page.evaluate(() => {
    const { body } = document;
    new MutationObserver(() => {
      if (body.querySelector('[type=file]') && body.innerText.includes('0 von 18')) body.dataset.listed = '';
    }).observe(body, { childList: true, subtree: true, characterData: true });
  });
  await draft(page);
  await expect(editor(page)).toBeVisible();
  await expect(page.locator('body')).not.toHaveAttribute('data-listed');
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('[data-mark]')) return;
      observer.disconnect();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await expect(page.getByText('1 von 18 bestätigt')).toBeVisible();

  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText('1 von 18 bestätigt')).toBeVisible();
  await second.keyboard.press('ArrowRight');
  await page.bringToFront();
  await page.keyboard.press('Enter');
  await expect(second.getByText('2 von 18 bestätigt')).toBeVisible();
  await expect(editor(second).getByText('Satz 2 von 18')).toBeVisible();
  await expect(second.locator('[data-chosen]')).toHaveText('Laut');
  await second.bringToFront();
  await second.keyboard.press('Control+z');
  await expect(page.getByText('1 von 18 bestätigt')).toBeVisible();
  await second.getByRole('button', { name: /Alle Texte/ }).click();
  await second.getByRole('button', { name: /löschen/ }).click();
  await second.getByRole('button', { name: 'Endgültig löschen' }).click();
  await page.bringToFront();
  const note = page.getByRole('alert').filter({ hasText: 'in einem anderen Fenster gelöscht' });
  await expect(note).toBeVisible();
  for (const width of [1280, 1480]) {
    await page.setViewportSize({ width, height: 800 });
    await page.mouse.wheel(0, 400);
    await settled(page);
    const [above, below] = await Promise.all([boxOf(note), boxOf(editor(page))]);
    expect(below.y).toBeGreaterThanOrEqual(above.bottom);
    expect(below.bottom).toBeLessThanOrEqual(800);
  }
});

test('no key is lost on a slow machine, and none acts on another sentence', async ({ page, context, browserName }) => {
  test.skip(!sweeps, 'Keys without a pause are part of the whole way; here the machine is slow as well.');
  test.slow();
  const devtools = browserName === 'chromium' ? await context.newCDPSession(page) : undefined;
  await devtools?.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const sentences = Array.from({ length: 30 }, (_, index) => `Der Minister für Nummer ${index} sagte, es sei gut.`);
  await begin(page, `Lauter Minister\n\n${sentences.join(' ')}`);
  await expect(page.getByText('0 von 30 bestätigt')).toBeVisible();

  // Three are confirmed, the third as a fact; the fifth is confirmed and undone, then the fourth is confirmed.
  await pressFast(page, ['Enter', 'Enter', '6', 'Enter', 'ArrowDown', 'Enter', 'ArrowUp', 'u', 'ArrowUp', 'Enter']);
  await expect(page.getByText('4 von 30 bestätigt')).toBeVisible();
  await expect(mark(page, 3)).toHaveAccessibleName('Satz 3, bestätigt, ohne Quellenangabe');
  await expect(mark(page, 5)).toHaveAccessibleName(/Entwurf/);

  // Back over the last three of these, to the fifth.
  await page.keyboard.down('Control');
  await pressFast(page, ['z', 'z', 'z']);
  await page.keyboard.up('Control');
  await pressFast(
    page,
    Array.from({ length: 17 }, () => 'Enter'),
  );
  await expect(page.getByText('20 von 30 bestätigt')).toBeVisible();
  await expect(mark(page, 4)).toHaveAccessibleName(/Entwurf/);
  await expect(mark(page, 21)).toHaveAccessibleName(/bestätigt/);
  await expect(editor(page).getByText('Satz 22 von 30')).toBeVisible();
  await devtools?.detach();
});
