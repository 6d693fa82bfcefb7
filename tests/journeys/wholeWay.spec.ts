import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { downloaded } from './downloads.ts';
import { original, sweeps } from './page.ts';
import { serve } from './server.ts';
import { expect, test } from './test.ts';
import { address, confirmAll, textOf } from './workbenchJourney.ts';

test('from a pasted text, by keyboard, to a confirmed reading: read, on a worksheet, as a link, as a file, and as a site', async ({
  browser,
  browserName,
  page,
  context,
  baseURL,
  anotherContext,
}) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await confirmAll(page);
  const share = async (way: string) => {
    // Once everything is confirmed, the editor offers it, too.
    await page.getByRole('button', { name: 'Weitergeben' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: way }).click();
  };

  await page.getByRole('button', { name: 'Lesen', exact: true }).click();
  await page.getByRole('link', { name: /Satz 4: NIS/ }).click();
  await expect(page.getByRole('heading', { name: 'NIS' })).toBeVisible();
  await share('Arbeitsblatt');
  await expect(page.getByRole('heading', { name: /Arbeitsblatt/ })).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Drucken' })).toBeFocused();
  await page.getByRole('button', { name: 'Bearbeiten' }).click();
  await expect(page.getByText('18 von 18 bestätigt')).toBeVisible();

  await share('Link kopieren');
  await expect(page.getByText('Der Link ist kopiert.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await (await anotherContext({ ...(baseURL && { baseURL }) })).newPage();
  await other.goto(link);
  await expect(other.getByRole('link', { name: /Satz 4: NIS/ })).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Schliessen' }).click();

  const file = await downloaded(page, () => share('Lesart als Datei'));
  expect(JSON.parse(readFileSync(file, 'utf8')).unconfirmed).toEqual([]);
  await other.goto(address);
  await other.locator('input[type=file]').setInputFiles(file);
  await other.getByRole('button', { name: 'Bearbeiten' }).click();
  await expect(other.getByText('18 von 18 bestätigt')).toBeVisible();
  expect(await textOf(other)).toBe(original.replaceAll(/\n+/g, '\n').trim());

  // The commands make the same of every such file: other tests call them, and build what is valid.
  if (!sweeps || browserName === 'firefox') return;
  const [folder, site] = [test.info().outputPath('reading'), test.info().outputPath('site')];
  const run = (...args: readonly string[]) =>
    execFileSync('node', ['src/cli/run.mjs', ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...process.env, SITE_FOLDER: site, COPIES: 'no' },
    });
  run('new', file, '--to', folder);
  expect(run('check', folder)).toContain('No faults found.');
  expect(run('build', folder)).toContain('The site is in ');
  const { url, close } = await serve(site);
  const reader = await browser.newPage();
  await reader.goto(`${url}quellen/nis/`);
  await expect(reader.getByRole('heading', { name: 'NIS' })).toBeVisible();
  await reader.close();
  await close();
});
