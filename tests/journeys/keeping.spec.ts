import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { downloaded } from './downloads.ts';
import { sweeps } from './page.ts';
import { expect, test } from './test.ts';
import { address, begin, draft, openFile, short } from './workbenchJourney.ts';

const expectConfirmed = (page: Page, count: number) =>
  expect(page.getByRole('progressbar', { name: `${count} von 3 bestätigt` })).toBeVisible();
const confirm = (page: Page) => page.getByRole('button', { name: 'Bestätigen und weiter' }).click();

const packed = (content: string | Uint8Array) => `#reading.1.${deflateRawSync(content).toString('base64url')}`;

test('what is confirmed is kept when the page ends without warning, or an address holds garbage', {
  tag: '@firefox',
}, async ({ page, context, browserName }) => {
  await begin(page, short);
  await confirm(page);
  await expectConfirmed(page, 1);
  const work = page.url();
  // Storing takes a moment; nobody who waits for its confirmation can interrupt it.
  const again = await context.newPage();
  await page.close({ runBeforeUnload: false });
  await again.goto(work);
  await expectConfirmed(again, 1);
  if (browserName === 'firefox' && !sweeps) return;

  const others = sweeps ? ['#reading.1.<script>', '#/nirgends/s01', '#%E0%A4%A'] : [];
  for (const hash of [packed(new Uint8Array(100_000_000)), ...others]) {
    await again.goto('about:blank');
    await again.goto(address + hash);
    await expect(again.getByRole('heading', { name: 'Einen eigenen Text lesen' }), hash).toBeVisible();
    await expect(again.getByRole('alert'), hash).toBeVisible();
    await expect(again.getByRole('listitem').filter({ hasText: 'Der Hafen bleibt zu' })).toContainText(
      '1 von 3 bestätigt',
    );
  }
});

test('whatever is opened or pasted is text: nothing in it runs, nothing is fetched', async ({ page }) => {
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

test('a print edition opens as the reading it was made from: a site’s own, and that of a work', async ({ page }) => {
  await page.goto(address);
  await page.locator('input[type=file]').setInputFiles('dist/artikel.html');
  await expect(page.getByRole('link', { name: /Satz 4: NIS/ })).toBeVisible();
  await page.getByRole('button', { name: 'Bearbeiten' }).click();
  await expect(page.getByText('18 von 18 bestätigt')).toBeVisible();
  await page.getByRole('button', { name: 'Alle Texte' }).click();
  await draft(page, short);
  await confirm(page);
  await page.getByRole('banner').getByRole('button', { name: 'Weitergeben' }).click();
  const path = await downloaded(page, () => page.getByRole('button', { name: 'Druckfassung' }).click());
  const html = readFileSync(path, 'utf8');
  expect(html).toMatch(/<h1[^>]*>.*Der Hafen bleibt zu/);
  expect(html).not.toMatch(/<script|src=/);
  await page.goto(address);
  await openFile(page, 'artikel.html', html);
  await page.getByRole('button', { name: 'Bearbeiten' }).click();
  await expectConfirmed(page, 1);
});
