import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { downloaded } from './downloads.ts';
import { go, press, sweeps } from './page.ts';
import { expect, test } from './test.ts';
import { address, begin, draft, editor, openFile, short } from './workbenchJourney.ts';

const expectConfirmed = (page: Page, count: number) =>
  expect(page.getByRole('progressbar', { name: `${count} von 3 bestätigt` })).toBeVisible();
const confirm = (page: Page) => page.getByRole('button', { name: 'Bestätigen und weiter' }).click();

const packed = (content: string | Uint8Array) => `#reading.1.${deflateRawSync(content).toString('base64url')}`;

test('what is done is kept over a reload, the way back and the end of its page without warning, undo included, and whatever an address holds, until it is deleted', {
  tag: '@firefox',
}, async ({ page, context, browserName }) => {
  const inFull = browserName !== 'firefox' || sweeps;
  await begin(page, short);
  await press(page, 'Enter', 'Enter');
  await expectConfirmed(page, 2);
  if (inFull) {
    await page.reload();
    await expectConfirmed(page, 2);
    await expect(editor(page).getByText('Satz 3 von 3')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Satz 3, Entwurf/ })).toBeFocused();
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await expectConfirmed(page, 1);
    await go(page, -1);
    await expect(page.getByRole('heading', { name: 'Auf diesem Gerät' })).toBeVisible();
    await go(page, 1);
    await expectConfirmed(page, 1);
    await confirm(page);
    await expectConfirmed(page, 2);
  }
  const work = page.url();
  // Storing takes a moment; nobody who waits for its confirmation can interrupt it.
  const again = await context.newPage();
  await page.close({ runBeforeUnload: false });
  await again.goto(work);
  await expectConfirmed(again, 2);
  if (!inFull) return;

  const others = sweeps ? ['#reading.1.<script>', '#/nirgends/s01', '#%E0%A4%A'] : [];
  for (const hash of [packed(new Uint8Array(100_000_000)), ...others]) {
    await again.goto('about:blank');
    await again.goto(address + hash);
    await expect(again.getByRole('heading', { name: 'Einen eigenen Text lesen' }), hash).toBeVisible();
    await expect(again.getByRole('alert'), hash).toBeVisible();
    await expect(again.getByRole('listitem').filter({ hasText: 'Der Hafen bleibt zu' })).toContainText(
      '2 von 3 bestätigt',
    );
  }
  await again.getByRole('button', { name: /löschen/ }).click();
  await again.getByRole('button', { name: 'Endgültig löschen' }).click();
  await expect(again.getByRole('heading', { name: 'Auf diesem Gerät' })).toBeHidden();
  await again.reload();
  await expect(again.getByRole('heading', { name: 'Einen eigenen Text lesen' })).toBeVisible();
  await expect(again.getByRole('heading', { name: 'Auf diesem Gerät' })).toBeHidden();
});

test('whatever is opened or pasted is text: nothing in it runs, nothing is fetched; a print edition is the reading it was made from', async ({
  page,
}) => {
  const sentence = 'Die Stadt sperrt die Brücke bis auf Weiteres, wie die Hafenzeitung berichtet, und zwar ab sofort.';
  await page.goto(address);
  await openFile(
    page,
    'seite.html',
    `<html><head><title>Brücke zu | Zeitung</title><base href="https://example.org/"><link rel="stylesheet" href="x.css"></head><body>
    <nav>Start</nav><article onclick="alert(1)"><h1>Brücke zu</h1><p>${sentence} ${sentence}</p><script>document.title='x'</script>
    <img src="x.png" onerror="alert(1)"><iframe src="y.html"></iframe><p>Der Sprecher sagte, &lt;b&gt;es&lt;/b&gt; daure an. ${sentence}</p></article></body></html>`,
  );
  await expect(page.getByRole('heading', { level: 1, name: 'Brücke zu' })).toBeVisible();
  await expect(page.getByText('<b>es</b> daure an.')).toBeVisible();
  await expect(page).toHaveTitle(/^Brücke zu/);

  await confirm(page);
  await page.getByRole('banner').getByRole('button', { name: 'Weitergeben' }).click();
  const path = await downloaded(page, () => page.getByRole('button', { name: 'Druckfassung' }).click());
  const edition = readFileSync(path, 'utf8');
  expect(edition).toMatch(/<h1[^>]*>.*Brücke zu/);
  expect(edition).not.toMatch(/<script|src=/);
  await page.getByRole('dialog').getByRole('button', { name: 'Schliessen' }).click();
  for (const [name, file, confirmed] of [
    ['of the work', path, 1],
    ['of the site', 'dist/artikel.html', 18],
  ] as const) {
    await page.getByRole('button', { name: 'Alle Texte' }).click();
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Bearbeiten' }).click();
    await expect(page.getByRole('progressbar', { name: `${confirmed} von` }), name).toBeVisible();
  }
  await page.getByRole('button', { name: 'Alle Texte' }).click();
  const pasted = [
    'Titel <img src=x onerror=alert(1)>',
    '<script>alert(1)</script> sagt der Minister. Laut {{7*7}} ist alles gut.',
    `${'x'.repeat(10_000)} ist ein langes Wort.`,
    'Ein \uD800 Zeichen und \u202Eeine Wendung, teilte die Polizei mit. ‹javascript:alert(1)›',
  ].join('\n\n');
  await draft(page, pasted);
  const title = page.getByRole('heading', { level: 1, name: 'Titel <img src=x onerror=alert(1)>' });
  await expect(title).toBeVisible();
  for (let step = 0; step < 6; step++) await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Lesen', exact: true }).click();
  await expect(title).toBeVisible();
  expect(await page.evaluate(() => document.querySelectorAll('article :is(script, img)').length)).toBe(0);
});
