import { lensesOf, pathOf } from '../../src/addresses.ts';
import { kursk } from '../../src/content/kursk.ts';
import { titleOf } from '../../src/labels/titleOf.ts';
import { deadLinksOf, obstaclesOn, ofEachKind, openAlive, original, sweeps, textOf } from './page.ts';
import { expect, test } from './test.ts';

const [overview, ...lenses] = lensesOf(kursk);
const titled = lenses.map((lens) => ({
  path: pathOf(lens),
  title: `${titleOf(lens)} · ${kursk.title.text}`,
  kind: lens.kind,
}));
const addresses = [{ path: '', title: `${kursk.title.text} – Quellenlage`, kind: 'overview' }, ...titled];
const kinds = new Map<string, typeof addresses>();
for (const address of addresses) kinds.set(address.kind, [...(kinds.get(address.kind) ?? []), address]);

/** WCAG 2.2, A and AA, with targets of 24 px. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const chosenBySystem = 'color-contrast';

test('the overview is an address', () => {
  expect(overview?.kind).toBe('overview');
  expect(addresses.length).toBeGreaterThan(20);
});

for (const [kind, pages] of kinds) {
  test(`${kind}: each page comes to life in silence: the whole text, links that lead somewhere`, async ({
    page,
    site,
  }) => {
    for (const { path, title } of pages) {
      await openAlive(page, path);
      await expect(page).toHaveTitle(title);
      expect(await textOf(page), path).toBe(original);
      expect(await deadLinksOf(page, site.url, 'dist'), path).toEqual([]);
    }
  });
}

for (const { path } of ofEachKind(addresses)) {
  test(`nothing is in anyone's way at /${path}, in light on a desk and in dark on a phone`, async ({ page }) => {
    test.slow();
    await openAlive(page, path);
    expect(await obstaclesOn(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await obstaclesOn(page, (axe) => axe.withTags(tags))).toEqual([]);
    for (const width of sweeps ? [320, 1280] : []) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, forcedColors: 'none' });
        expect(await obstaclesOn(page, (axe) => axe.withTags(tags))).toEqual([]);
      }
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await obstaclesOn(page, (axe) => axe.withTags(tags).disableRules(chosenBySystem))).toEqual([]);
    }
  });
}
