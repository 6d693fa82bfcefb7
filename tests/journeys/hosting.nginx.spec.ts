import { get, type IncomingHttpHeaders } from 'node:http';
import { caching, headers } from '../../src/build/hosts.ts';
import { provideNginx, serveByNginx } from './nginx.ts';
import type { Site } from './server.ts';
import { test as base, expect } from './test.ts';

/** A journey on the built site, served by a real nginx that is configured as README.md says. */
const test = base.extend<object, { readonly site: Site }>({
  site: [
    async ({ folder }, use) => {
      const site = await serveByNginx(folder);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
});

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

test('pages, worker and manifest come precompressed, with their types, and are asked for again each time', async ({
  site,
}) => {
  const types = {
    '': 'text/html; charset=utf-8',
    'quellen/nis/': 'text/html; charset=utf-8',
    'sw.js': 'application/javascript; charset=utf-8',
    'manifest.json': 'application/json; charset=utf-8',
    'kursk.txt': 'text/plain; charset=utf-8',
  };
  for (const [path, type] of Object.entries(types)) {
    const answer = await ask(site.url + path);
    expect(answer.status, path).toBe(200);
    expect(answer.headers['content-type'], path).toBe(type);
    expect(answer.headers['content-encoding'], path).toBe('br');
    expect(answer.headers['cache-control'], path).toBe(caching.others);
  }
});

test('readers without brotli get gzip, others the plain file', async ({ site }) => {
  const [brotli, gzip, plain] = await Promise.all(['br', 'gzip', 'identity'].map((each) => ask(site.url, each)));
  expect(gzip?.headers['content-encoding']).toBe('gzip');
  expect(plain?.headers['content-encoding']).toBeUndefined();
  expect(brotli?.size).toBeLessThan(gzip?.size ?? 0);
  expect(gzip?.size).toBeLessThan(plain?.size ?? 0);
});

test('script and typeface are kept for good', async ({ site, page }) => {
  const typeface = page.waitForResponse(/\.woff2$/);
  const script = page.waitForResponse(/\/assets\/.*\.js$/);
  await page.goto('');
  const assets = [(await script).url(), (await typeface).url()];
  for (const asset of assets) expect((await ask(asset)).headers['cache-control']).toBe(caching.assets);
  expect((await ask(`${site.url}assets/none.js`)).headers['cache-control']).toBe(caching.others);
});

test('a page asked for without its slash is redirected to it, on the same host', async ({ site }) => {
  const { status, headers } = await ask(`${site.url}quellen/nis`);
  expect(status).toBe(301);
  expect(headers.location).toBe('/kursk/quellen/nis/');
});

test('every answer carries the headers that pages cannot carry themselves, the 404 page too', async ({ site }) => {
  for (const path of ['', 'quellen/nis/', 'sw.js', 'none/', 'quellen/none/at/all']) {
    const answer = await ask(site.url + path);
    expect(answer.status, path).toBe(path.includes('none') ? 404 : 200);
    const carried = Object.keys(headers).map((name) => [name, answer.headers[name.toLowerCase()]]);
    expect(Object.fromEntries(carried), path).toEqual(headers);
  }
});

test('the article is read and moved about in below the path, then without the network, and nothing outside is asked for', async ({
  site,
  page,
  context,
}) => {
  const elsewhere: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(site.url)) elsewhere.push(request.url());
  });
  await page.goto('quellen/nis/#s04');
  await page.getByRole('link', { name: /^Satz 8: «ZDF»/ }).click();
  await expect(page).toHaveURL(`${site.url}quellen/zdf/#s08`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.goto('quellen/vedant-patel/');
  await expect(page.getByRole('complementary', { name: 'Vedant Patel' })).toBeVisible();
  expect(elsewhere).toEqual([]);
});
