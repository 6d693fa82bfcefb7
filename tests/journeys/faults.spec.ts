import type { Page } from '@playwright/test';
import { expectWholeArticle } from './article.ts';
import { comeAlive, go, openAlive, sweeps, wake } from './page.ts';
import { expect, test } from './test.ts';

const script = '**/assets/*.js';
/** What every page starts with, and what hydrates it, apart from the article's data. */
const starter = '**/assets/index-*.js';
const app = '**/assets/app-*.js';

test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

/** Changes the script on its way to the browser. Each change must have an effect, or the test would prove nothing. */
async function alter(page: Page, change: (written: string) => string, file = app): Promise<void> {
  await page.route(file, async (route) => {
    // Not by the route, whose response is lost with the page that requested it.
    const answer = await page.request.get(route.request().url());
    const written = await answer.text();
    const body = change(written);
    if (body === written) throw new Error('The script is unchanged.');
    await route.fulfill({ response: answer, body });
  });
}

/** Makes a label throw when something on the page reads it. */
function breakLabel(page: Page, label: string): Promise<void> {
  return alter(page, (written) => written.replace(`${label}:`, `get ${label}(){throw Error('kaputt')},was:`));
}

/** Reading and moving on by a mark, with or without script. */
async function expectReadable(page: Page): Promise<void> {
  await expectWholeArticle(page);
  await page.getByRole('link', { name: /^Satz 8: «ZDF»/ }).click();
  await expect(page).toHaveURL(/\/quellen\/zdf\/#s08$/);
  await expect(page.getByRole('complementary', { name: '«ZDF»' })).toBeVisible();
  await expectWholeArticle(page);
}

test.describe('the article is read and moved about in', () => {
  test.use({ expected: /assets\/|Failed to load resource|kaputt|Unexpected|Invalid or unexpected|missing \)/ });

  const blocked = (file: string) => (page: Page) => page.route(file, (route) => route.abort('blockedbyclient'));
  const missing = (page: Page) =>
    page.route(script, (route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'Not found' }));
  const inPart = (file: string) => (page: Page) => alter(page, (written) => written.slice(0, written.length / 2), file);
  const throwing = (file: string) => (page: Page) =>
    alter(page, (written) => `throw new Error('kaputt');${written}`, file);
  const faults = [
    ['the script is blocked', blocked(script)],
    ['the script is not there', missing],
    ['the article does not reach the script', blocked('**/assets/article-*.js')],
    ['the starter arrives only in part', inPart(starter)],
    ['the app throws at its start', throwing(app)],
    // To the browser, both are the same.
    ...(sweeps
      ? ([
          ['the starter throws at its start', throwing(starter)],
          ['the app arrives only in part', inPart(app)],
        ] as const)
      : []),
  ] as const;

  test('where a part of the script is blocked, missing, cut off or throws', async ({ page }) => {
    for (const [where, arrange] of faults) {
      await test.step(where, async () => {
        await arrange(page);
        await page.goto('quellen/nis/');
        await expectReadable(page);
        await page.unrouteAll({ behavior: 'ignoreErrors' });
      });
    }
  });

  test('where React fails on the page itself', async ({ page }) => {
    const failed = page.waitForEvent('pageerror');
    await breakLabel(page, 'skipToText');
    await page.goto('quellen/nis/');
    await wake(page);
    await failed;
    await expectReadable(page);
  });
});

test.describe('where React fails after a move', () => {
  test.use({ expected: /kaputt/ });

  test('the address asked for is loaded, once, and the way back leads on', async ({ page }) => {
    await page.goto('ueber/');
    await breakLabel(page, 'announced');
    await page.goto('wortlaut/');
    await comeAlive(page);
    const failed = page.waitForEvent('pageerror');
    await page.getByRole('link', { name: /^Satz 8: «ZDF»/ }).click();
    await failed;
    await expect(page.getByRole('heading', { name: '«ZDF»' })).toBeVisible();
    await expect(page).toHaveURL(/\/quellen\/zdf\/#s08$/);
    await comeAlive(page);
    await expectWholeArticle(page);
    await go(page, -1);
    await expect(page).toHaveURL(/\/wortlaut\/$/);
    await expect(page.getByRole('heading', { name: 'Wortlaut' })).toBeVisible();
    await go(page, -1);
    await expect(page).toHaveURL(/\/ueber\/$/);
    await expect(page.getByRole('heading', { name: 'Über diese Ansicht' })).toBeVisible();
  });

  test('a page that fails by itself is not reloaded in a loop: it stays as it was written', async ({ page }) => {
    const loads: string[] = [];
    page.on('request', (request) => {
      if (request.isNavigationRequest()) loads.push(request.url());
    });
    await page.goto('wortlaut/');
    await comeAlive(page);
    await breakLabel(page, 'skipToText');
    const failed = page.waitForEvent('pageerror');
    await page.goto('ueber/');
    await wake(page);
    await failed;
    await expectReadable(page);
    expect(loads.filter((url) => url.endsWith('/ueber/'))).toHaveLength(1);
  });
});

test.describe('a room that throws', () => {
  test.use({ expected: /kaputt/ });

  test('on the overview takes only its own block with it', async ({ page }) => {
    await breakLabel(page, 'openEnd');
    await openAlive(page, '');
    await expect(page.getByRole('alert')).toHaveCount(1);
    for (const name of ['Quellen im Artikel', 'Zeitleiste', 'Wer sagt was', 'Wortlaut'])
      await expect(page.getByRole('heading', { name })).toBeVisible();
    await expect(page.getByRole('link', { name: /^Selenskyj/ })).toBeVisible();
  });

  test('is replaced by a message and a way to go on, while the rest keeps working', async ({ page }) => {
    await breakLabel(page, 'openEnd');
    await openAlive(page, 'zeitleiste/lieferungen/');
    const message = page.getByRole('alert');
    await expect(message).toContainText('Dieser Teil lässt sich gerade nicht anzeigen. Der Artikel bleibt lesbar.');
    await expect(message.getByRole('button', { name: 'Seite neu laden' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Schliessen' })).toBeVisible();
    await expectReadable(page);
    await expect(message).toBeHidden();
  });
});

test('storage that throws does not matter: settings hold until the page is left', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
    Object.defineProperty(window, 'sessionStorage', { get: refuse });
  });
  await page.goto('');
  await page.getByRole('button', { name: 'Nur lesen' }).click();
  await expect(page.getByRole('button', { name: 'Quellen zeigen' })).toBeVisible();
  await page.getByRole('button', { name: 'Quellen zeigen' }).click();
  await expectReadable(page);
});

test('storage that holds junk does not matter', async ({ page }) => {
  // One of each kind: no object, no JSON, values of other types, values that no setting has. The others in a full run.
  const junk = [
    'null',
    '{',
    '{"theme":{},"size":"\\"><script>","marks":7}',
    '{"theme":"<img>","size":"9e9","marks":{}}',
  ];
  const others = ['', '[]', '"x"', 'x'.repeat(100_000)];
  await page.goto('');
  for (const value of [...junk, ...(sweeps ? others : [])]) {
    await page.evaluate((text) => localStorage.setItem('quellenlage', text), value);
    await openAlive(page, '');
    await expect(page.locator(':root'), value).toHaveCSS('font-size', '16px');
  }
  await expectReadable(page);
});

test('without service workers the page works as with them', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await page.goto('');
  expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false);
  await expectReadable(page);
});

test.describe('when the network fails during a first visit', () => {
  test.use({ expected: /icon\.svg|ERR_INTERNET_DISCONNECTED/ });

  test('every lens still opens', async ({ page, context }) => {
    await page.goto('');
    await comeAlive(page);
    await context.setOffline(true);
    await expectReadable(page);
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Quellen im Artikel' })).toBeVisible();
  });
});
