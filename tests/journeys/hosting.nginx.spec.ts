import { get, type IncomingHttpHeaders } from 'node:http';
import { caching, headers } from '../../src/build/hosts.ts';
import { provideNginx, serveByNginx } from './nginx.ts';
import { openAndKeep } from './page.ts';
import type { Site } from './server.ts';
import { test as base, expect } from './test.ts';

/** A journey on the built site, served by a real nginx that is configured as HOSTING.md says. */
const test = base.extend<{ readonly site: Site }>({
  site: async ({ folder }, use) => {
    const site = await serveByNginx(folder);
    await use(site);
    await site.close();
  },
});

test.use({ serviceWorkers: 'allow' });
test.skip(!provideNginx(), 'nginx with libnginx-mod-http-brotli-static is not installed');

type Answer = { readonly status: number | undefined; readonly headers: IncomingHttpHeaders; readonly size: number };

function ask(url: string, encoding = 'br'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': encoding }, agent: false }, (response) => {
      let size = 0;
      response.on('data', (part: Buffer) => {
        size += part.length;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, size }));
    }).on('error', reject);
  });
}

/** Addresses of the site: what is there, and its content type. */
const types = {
  '': 'text/html; charset=utf-8',
  'quellen/nis/': 'text/html; charset=utf-8',
  'artikel.html': 'text/html; charset=utf-8',
  'sw.js': 'application/javascript; charset=utf-8',
  'manifest.json': 'application/json; charset=utf-8',
  'kursk.txt': 'text/plain; charset=utf-8',
};

test('texts come in the smallest form a reader can take, typed, and are revalidated each time', async ({ site }) => {
  for (const [path, type] of Object.entries(types)) {
    const [brotli, gzip, plain] = await Promise.all(
      ['br', 'gzip', 'identity'].map((each) => ask(site.url + path, each)),
    );
    for (const answer of [brotli, gzip, plain]) {
      expect(answer?.status, path).toBe(200);
      expect(answer?.headers['content-type'], path).toBe(type);
      expect(answer?.headers['cache-control'], path).toBe(caching.others);
      expect(answer?.headers.vary, path).toBe('Accept-Encoding');
    }
    expect([brotli, gzip, plain].map((answer) => answer?.headers['content-encoding'])).toEqual([
      'br',
      'gzip',
      undefined,
    ]);
    expect(brotli?.size, path).toBeLessThan(gzip?.size ?? 0);
    expect(gzip?.size, path).toBeLessThan(plain?.size ?? 0);
  }
});

test('script and typeface are kept for good', async ({ page }) => {
  const typeface = page.waitForResponse(/\.woff2$/);
  const script = page.waitForResponse(/\/assets\/.*\.js$/);
  await openAndKeep(page, '');
  const [code, letters] = await Promise.all([ask((await script).url()), ask((await typeface).url())]);
  expect(code.headers).toMatchObject({
    'cache-control': caching.assets,
    'content-encoding': 'br',
    vary: 'Accept-Encoding',
  });
  expect(code.headers['content-type']).toBe('application/javascript; charset=utf-8');
  expect(letters.headers).toMatchObject({ 'cache-control': caching.assets, 'content-type': 'font/woff2' });
  expect(letters.headers['content-encoding']).toBeUndefined();
});

test('what does not exist is the 404 page, revalidated: pages, files, a folder without a page', async ({ site }) => {
  const page = await ask(`${site.url}404.html`);
  for (const path of ['none/', 'none.txt', 'assets/', 'assets/none.js', 'quellen/none/at/all']) {
    const answer = await ask(site.url + path);
    expect([path, answer.status, answer.size]).toEqual([path, 404, page.size]);
    expect(answer.headers, path).toMatchObject({ 'content-type': types[''], 'cache-control': caching.others });
  }
});

test('an address without its slash is redirected to the one with it, on the same host', async ({ site }) => {
  const addresses = { quellen: '/kursk/quellen/', 'quellen/nis?von=brief': '/kursk/quellen/nis/?von=brief' };
  for (const [path, location] of Object.entries({ '../kursk': '/kursk/', '../kursk?a': '/kursk/?a', ...addresses })) {
    const { status, headers } = await ask(new URL(path, site.url).href);
    expect([path, status, headers.location]).toEqual([path, 301, location]);
  }
});

test("every response has the headers that pages cannot have themselves, the 404 page's, too", async ({ site }) => {
  for (const path of ['', 'quellen/nis/', 'sw.js', 'none/', 'assets/']) {
    const answer = await ask(site.url + path);
    const carried = Object.keys(headers).map((name) => [name, answer.headers[name.toLowerCase()]]);
    expect(Object.fromEntries(carried), path).toEqual(headers);
  }
});

test('the article works below the path, offline too, and asks for nothing outside', async ({ site, page, context }) => {
  const elsewhere: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(site.url)) elsewhere.push(request.url());
  });
  await openAndKeep(page, 'quellen/nis/#s04');
  await page.getByRole('link', { name: /^Satz 8: «ZDF»/ }).click();
  await expect(page).toHaveURL(`${site.url}quellen/zdf/#s08`);
  await context.setOffline(true);
  await page.goto('quellen/vedant-patel/');
  await expect(page.getByRole('complementary', { name: 'Vedant Patel' })).toBeVisible();
  expect(elsewhere).toEqual([]);
});
