import { cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { lensesOf, pathOf } from '../../src/addresses.ts';
import { editionOf, workerOf } from '../../src/build/offline.ts';
import { kursk } from '../../src/content/kursk.ts';
import { blocksOfGuide } from './hostingGuide.ts';
import { idle, openAndKeep, sweeps } from './page.ts';
import { serve } from './server.ts';
import { test as base, expect } from './test.ts';

/** A journey on a copy of the site, which the test may update, break or take down. */
const test = base.extend<{ readonly copy: string }>({
  copy: async ({ folder }, use, testInfo) => {
    const copy = testInfo.outputPath('copy');
    await cp(folder, copy, { recursive: true });
    await use(copy);
    await rm(copy, { recursive: true });
  },
  site: async ({ copy, below }, use) => {
    const site = await serve(copy, below);
    await use(site);
    await site.close();
  },
});

// The site without its workbench, so that less has to be stored.
test.use({ folder: '.cache/below', below: '/a/b/c/', serviceWorkers: 'allow' });

const old = 'Sie prüft nicht, ob es stimmt.';
/** As long as the old words, so that nothing else moves. */
const renewed = 'Sie prüft nicht, ob er stimmt.';
const update = 'Neue Fassung laden';

/** Puts a new edition on the host, in which the pages and the script each differ in one place. */
async function publish(copy: string, text: string): Promise<void> {
  const files = (await readdir(copy, { recursive: true })).filter((file) => /(\.html|index.*\.js)$/.test(file));
  for (const file of files) {
    const page = await readFile(join(copy, file), 'utf8');
    await writeFile(join(copy, file), page.replaceAll(old, text).replaceAll(renewed, text));
  }
  const [, code = ''] = /^const edition=.*?;\n(.*)$/s.exec(await readFile(join(copy, 'sw.js'), 'utf8')) ?? [];
  await writeFile(join(copy, 'sw.js'), workerOf(await editionOf(copy), code));
}

/** Returns to a site that is stored. */
async function comeBack(page: Page, path: string): Promise<void> {
  await openAndKeep(page, 'ueber/');
  await page.goto(path);
}

/** Makes the browser look for a new edition, and waits until it has accepted or rejected it. */
function lookForUpdate(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    if (installing) await new Promise((done) => installing.addEventListener('statechange', done, { once: true }));
  });
}

/** How each of these paths below an address answers. */
function statusesOf(page: Page, root: string, paths: readonly string[]) {
  return page.evaluate(
    ([root, paths]) => Promise.all(paths.map(async (path) => [path, (await fetch(root + path)).status] as const)),
    [root, paths] as const,
  );
}

test.describe('without a network', () => {
  // The page for an address that does not exist looks for its files below each folder above it.
  test.use({
    folder: 'dist',
    expected:
      /^(console: Failed to load resource|request failed): .*(\/gibt-es-nicht\/|:\d+\/(a\/)?(b\/)?assets\/\S+)$/,
  });

  test('one visit keeps the site and nothing else: every address opens offline, and one that does not exist leads back', async ({
    page,
    context,
    site,
  }) => {
    await openAndKeep(page, 'wortlaut/moeglich/');
    await lookForUpdate(page);
    await expect(page.getByRole('button', { name: update })).toBeHidden();
    const kept = await page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      const shelf = await caches.open(name);
      const responses = await Promise.all(
        (await shelf.keys()).map(async (key) => [key.url, (await shelf.match(key))?.status]),
      );
      return responses;
    });
    expect(kept.length).toBeGreaterThan(30);
    for (const [url, status] of kept) {
      expect(String(url).startsWith(site.url), String(url)).toBe(true);
      expect(status).toBe(200);
    }
    await page.goto('ueber/');
    await expect(page.getByText(/^Auf diesem Gerät: alle \d+ Seiten\.$/)).toBeVisible();
    await context.setOffline(true);
    await page.goto('');
    const paths = lensesOf(kursk).map(pathOf);
    expect(await statusesOf(page, site.url, paths)).toEqual(paths.map((path) => [path, 200]));
    await page.goto('quellen/nis/?von=brief#s04');
    await expect(page.getByRole('complementary', { name: 'NIS' })).toBeVisible();
    await expect(page.locator('#s04')).toBeFocused();
    await page.goto('fragen/sind-sie-da');
    await expect(page).toHaveURL(/\/fragen\/sind-sie-da\/$/);
    await expect(page.getByRole('main')).toContainText("12'000 Soldaten");
    expect((await page.goto('gibt-es-nicht/'))?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'Diese Adresse gibt es nicht' })).toBeVisible();
    await expect(page.locator('base')).toHaveAttribute('href', site.url);
    await page.getByRole('link', { name: 'Zur Übersicht' }).click();
    await expect(page.getByRole('heading', { name: 'Quellen im Artikel' })).toBeVisible();
  });
});

test.describe('a site too large for the device', () => {
  test.use({ expected: /^(console: Failed to load resource|request failed|.*ERR_INTERNET_DISCONNECTED)/ });

  test('is kept as far as it fits, which is reported; the rest is left to the browser', async ({
    page,
    copy,
    context,
    site,
  }) => {
    const [, code = ''] = /^const edition=.*?;\n(.*)$/s.exec(await readFile(join(copy, 'sw.js'), 'utf8')) ?? [];
    // The room needed for everything but the pages of single sources, events and questions.
    const isSingle = (path: string) => /^(en\/)?[^/]+\/[^/]+\/$/.test(path);
    const paths = Object.keys((await editionOf(copy)).files);
    const sizes = paths
      .filter((path) => !isSingle(path))
      .map(async (path) => (await stat(join(copy, path.replace(/(^|\/)$/, '$1index.html')))).size);
    const room = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    await writeFile(join(copy, 'sw.js'), workerOf(await editionOf(copy, room), code));
    await comeBack(page, 'ueber/');
    const own = lensesOf(kursk).map(pathOf);
    const kept = own.filter((path) => !isSingle(path));
    await expect(page.getByText(`Auf diesem Gerät: ${kept.length} von ${own.length} Seiten.`)).toBeVisible();
    await context.setOffline(true);
    const there = [...kept, 'artikel.html'];
    expect(await statusesOf(page, site.url, there)).toEqual(there.map((path) => [path, 200]));
    await expect(page.goto('fragen/sind-sie-da/')).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
  });
});

test('a new edition is announced, can be dismissed, and is loaded whole, at the same place and the same height', async ({
  page,
  copy,
}) => {
  await openAndKeep(page, 'quellen/nis/#s04');
  await page.reload();
  await publish(copy, renewed);
  await lookForUpdate(page);
  const notice = page.getByRole('status').filter({ has: page.getByRole('button', { name: update }) });
  await notice.getByRole('button', { name: 'Schliessen' }).click();
  await expect(page.getByRole('button', { name: update })).toBeHidden();
  await expect(page.getByText(old)).toBeVisible();

  await page.reload();
  await expect(page.getByText(old)).toBeVisible();
  await expect(page.getByRole('button', { name: update })).toBeVisible();
  // Until the typeface is there, lines have another height.
  await idle(page);
  await page.evaluate(() => document.fonts.ready.then(() => scrollTo(0, 120)));
  const place = await page.evaluate(() => scrollY);
  await page.getByRole('button', { name: update }).click();
  await expect(page.getByText(renewed)).toBeVisible();
  await expect(page).toHaveURL(/\/quellen\/nis\/#s04$/);
  await expect(page.getByRole('button', { name: update })).toBeHidden();
  await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - place)).toBeLessThanOrEqual(2);
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1);

  for (const [width, text] of [[360, old], ...(sweeps ? ([[1280, renewed]] as const) : [])] as const) {
    await page.setViewportSize({ width, height: 800 });
    await publish(copy, text);
    await lookForUpdate(page);
    await page.locator('#s18').evaluate((element) => element.scrollIntoView({ block: 'end' }));
    // The first one in view: those below may be broken into other lines if the typeface has arrived meanwhile.
    const first = await page
      .locator('article p > [id]')
      .evaluateAll((all) => all.find((sentence) => sentence.getBoundingClientRect().bottom > 0)?.id);
    expect(first).toMatch(/^s(0[7-9]|1\d)$/);
    const top = () => page.locator(`#${first}`).evaluate((element) => element.getBoundingClientRect().top);
    const before = await top();
    await page.getByRole('button', { name: update }).click();
    await expect(page.getByText(text)).toBeAttached();
    await expect(page.getByRole('button', { name: update })).toBeHidden();
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
  }
});

test.describe('an update that fails', () => {
  test.use({ expected: /sw\.js|not of this edition|request failed|Failed to load resource/ });

  test('with a broken worker, or half uploaded, it leaves the old edition working', async ({ page, copy, context }) => {
    await comeBack(page, '');
    const worker = await readFile(join(copy, 'sw.js'));
    await writeFile(join(copy, 'sw.js'), '<!doctype html>');
    await page.reload();
    await page.evaluate(() =>
      navigator.serviceWorker.ready.then((registration) => registration.update()).catch(() => undefined),
    );
    await page.goto('quellen/nis/');
    await expect(page.getByText(old)).toBeVisible();

    await writeFile(join(copy, 'sw.js'), worker);
    await publish(copy, renewed);
    await rm(join(copy, 'quellen/nis/index.html'));
    await page.reload();
    await lookForUpdate(page);
    await context.setOffline(true);
    await page.goto('quellen/nis/');
    await expect(page.getByText(old)).toBeVisible();
    await expect(page.getByRole('button', { name: update })).toBeHidden();
  });
});

test('taken out of service as HOSTING.md says, it deletes everything, and the host serves again', async ({
  page,
  copy,
}) => {
  await openAndKeep(page, '');
  const [leave = ''] = await blocksOfGuide('js');
  await publish(copy, renewed);
  await writeFile(join(copy, 'sw.js'), leave);
  await page.reload();
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await page.goto('quellen/nis/');
  await expect(page.getByText(renewed)).toBeVisible();
});
