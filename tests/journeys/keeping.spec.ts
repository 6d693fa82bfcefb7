import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { downloaded } from './downloads.ts';
import { expect, test } from './test.ts';
import { address, begin, openFile } from './workbenchJourney.ts';

const text = `Der Hafen bleibt zu
Die Hafenzeitung meldet, der Hafen bleibe zu. Das gelte bis auf Weiteres.
Der Bürgermeister sagte, man warte.`;

const expectConfirmed = (page: Page, count: number) =>
  expect(page.getByRole('progressbar', { name: `${count} von 3 bestätigt` })).toBeVisible();
const confirm = (page: Page) => page.getByRole('button', { name: 'Bestätigen und weiter' }).click();

test('what is confirmed is kept when the page ends without warning', { tag: '@firefox' }, async ({ page, context }) => {
  await begin(page, text);
  await confirm(page);
  await expectConfirmed(page, 1);
  const work = page.url();
  // Storing takes a moment; nobody who waits for its confirmation can interrupt it.
  const again = await context.newPage();
  await page.close({ runBeforeUnload: false });
  await again.goto(work);
  await expectConfirmed(again, 1);
});

const packed = (content: string | Uint8Array) => `#reading.1.${deflateRawSync(content).toString('base64url')}`;

test('garbage in an address leads to the start; the text is kept', async ({ page }) => {
  await begin(page, text);
  await confirm(page);
  await expectConfirmed(page, 1);
  for (const hash of ['#reading.1.<script>', '#/nirgends/s01', '#%E0%A4%A', packed(new Uint8Array(100_000_000))]) {
    await page.goto('about:blank');
    await page.goto(address + hash);
    await expect(page.getByRole('heading', { name: 'Einen eigenen Text lesen' }), hash).toBeVisible();
    await expect(page.getByRole('alert'), hash).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'Der Hafen bleibt zu' })).toContainText(
      '1 von 3 bestätigt',
    );
  }
});

test('a page gives only its text: nothing in it runs or loads anything', async ({ page }) => {
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
});

test('the linear edition is one file that has everything and can be opened again', async ({ page }) => {
  await begin(page, text);
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
