import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { lensesOf, pathOf } from '../../src/addresses.ts';
import { kursk } from '../../src/content/kursk.ts';
import { titleOf } from '../../src/words/titleOf.ts';
import { deadLinksOf, openAlive, original, textOf } from './page.ts';
import { expect, test } from './test.ts';

const [overview, ...lenses] = lensesOf(kursk);
const titled = lenses.map((lens) => ({ path: pathOf(lens), title: `${titleOf(lens)} · ${kursk.title.text}` }));
const addresses = [{ path: '', title: `${kursk.title.text} – Quellenlage` }, ...titled];

test('the overview is an address', () => {
  expect(overview?.kind).toBe('overview');
  expect(addresses.length).toBeGreaterThan(20);
});

for (const { path, title } of addresses) {
  test(`/${path} comes to life in silence: the whole text, links that lead somewhere, nothing in anyone's way`, async ({
    page,
    site,
  }) => {
    await openAlive(page, path);
    await expect(page).toHaveTitle(title);
    expect(await textOf(page)).toBe(original);
    expect(await deadLinksOf(page, site.url, 'dist')).toEqual([]);
    expect(await obstaclesOn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await obstaclesOn(page, ['color-contrast'])).toEqual([]);
  });
}

/** What axe finds on a page, by all its rules or by those given. */
async function obstaclesOn(page: Page, rules?: string[]): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page });
  const { violations } = await (rules ? builder.withRules(rules) : builder).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
