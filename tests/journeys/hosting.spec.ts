import { lensesOf, pathOf } from '../../src/addresses.ts';
import { kursk } from '../../src/content/kursk.ts';
import { original, sweeps, textOf } from './page.ts';
import { expect, test } from './test.ts';

test.use({ below: '/a/b/c/' });

test('every link of every page stays below the path, and every page is linked', async ({ site, request }) => {
  const linked = new Set<string>();
  for (const path of [...lensesOf(kursk).map(pathOf), 'werkbank/']) {
    const html = await (await request.get(path)).text();
    const [, base = ''] = /<base href="([^"]+)">/.exec(html) ?? [];
    const links = [...html.matchAll(/<(?:a|link)\b[^>]* href="([^"]+)"|url\(([^)"']+)\)/g)];
    for (const [, link, face] of links) {
      const href = link ?? face ?? '';
      const { href: target } = new URL(href, new URL(base, site.url + path));
      expect(target.startsWith(site.url), `${href} on ${path}`).toBe(true);
      linked.add(target.slice(site.url.length).replace(/#.*/, ''));
    }
  }
  for (const path of linked) expect((await request.get(path)).status(), path).toBe(200);
  for (const path of lensesOf(kursk).map(pathOf)) expect(linked).toContain(path);
});

test('the address of a file is that of its page', async ({ site, page }) => {
  await page.goto('quellen/nis/index.html#s04');
  await expect(page).toHaveURL(`${site.url}quellen/nis/#s04`);
  await expect(page.getByRole('complementary', { name: 'NIS' })).toBeVisible();
});

test.describe('an address that does not exist', () => {
  // It looks for the site in each folder where it may be, from the host's root down.
  test.use({ expected: /^(console: Failed to load resource|request failed: .*\/assets\/)/ });

  // The shallowest and the deepest. The others in a full run.
  test('answers 404 and leads back, though the page was not told where it stands', async ({ site, page }) => {
    for (const path of [
      'gibt-es-nicht',
      'quellen/gibt/es/nicht/',
      ...(sweeps ? ['%3Cimg%20src=x%3E/', 'quellen/niemand/'] : []),
    ]) {
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole('heading', { name: 'Diese Adresse gibt es nicht' })).toBeVisible();
      await expect(page.locator('base')).toHaveAttribute('href', site.url);
      expect(await textOf(page)).toBe(original);
      await page.getByRole('link', { name: 'Zur Übersicht' }).click();
      await expect(page).toHaveURL(site.url);
      await expect(page.getByRole('heading', { name: 'Quellen im Artikel' })).toBeVisible();
    }
  });
});

test('all third-party code that is shipped is listed with its licence, and so is what is built into it', async ({
  request,
}) => {
  const listed = (await (await request.get('licenses.txt')).text()).matchAll(/^(\S+) \d+\.\d+\.\d+ \((.+)\)$/gm);
  expect(Object.fromEntries([...listed].map(([, name, licence]) => [name, licence]))).toEqual({
    '@fontsource-variable/source-serif-4': 'OFL-1.1',
    '@mozilla/readability': 'Apache-2.0',
    boolbase: 'ISC',
    cookie: 'MIT',
    'css-select': 'BSD-2-Clause',
    'css-what': 'BSD-2-Clause',
    cssomnom: 'Apache-2.0',
    'dom-serializer': 'MIT',
    domelementtype: 'BSD-2-Clause',
    domhandler: 'BSD-2-Clause',
    domutils: 'BSD-2-Clause',
    entities: 'BSD-2-Clause',
    'html-escaper': 'MIT',
    htmlparser2: 'MIT',
    linkedom: 'ISC',
    'nth-check': 'BSD-2-Clause',
    react: 'MIT',
    'react-dom': 'MIT',
    'react-router': 'MIT',
    scheduler: 'MIT',
    'set-cookie-parser': 'MIT',
    uhyphen: 'ISC',
    valibot: 'MIT',
  });
});
