import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectStillAtEnd, watchMoves } from './moves.ts';
import { comeAlive, settled, sweeps } from './page.ts';
import { expect, test } from './test.ts';

/** The addresses of a site whose panel quotes several sentences, first without a place, then at the last of them. */
function manyQuoted(folder: string): readonly string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => {
      const panel = readFileSync(join(folder, file), 'utf8').split('</main>')[1] ?? '';
      const quoted = [...panel.matchAll(/href="[^"]*(#[^"]+)"[^>]*>(?:(?!<\/a>).)*<blockquote/gs)];
      return { path: `${dirname(file)}/`, places: quoted.map(([, place]) => place) };
    })
    .filter(({ places }) => places.length > 1);
  const some = sweeps ? pages : pages.slice(0, 1);
  return [...some.map(({ path }) => path), ...some.map(({ path, places }) => path + places.at(-1))];
}

type Shift = PerformanceEntry & { readonly sources: readonly { readonly node: Node | null }[] };

/** What moved in a page's panel after its first paint, as reported by the browser. */
function movedInPanel(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<readonly string[]>((tell) => {
        const moved: string[] = [];
        new PerformanceObserver((list) => {
          for (const { node } of list.getEntries().flatMap((entry) => (entry as Shift).sources))
            if (node?.parentElement?.closest('aside')) moved.push(node.textContent ?? '');
        }).observe({ type: 'layout-shift', buffered: true });
        // Earlier entries are reported in a task of their own.
        setTimeout(() => tell(moved));
      }),
  );
}

const others = ['hallowReach', 'sadd'].map((name) => `.cache/${name}`);

for (const folder of ['dist', ...(sweeps ? others : [])]) {
  test.describe(folder, () => {
    test.use({ folder });

    test('a slow phone moves nothing of a sheet that it has shown', async ({ page, devtools }) => {
      if (sweeps) test.setTimeout(300_000);
      await page.setViewportSize({ width: 390, height: 844 });
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
      const addresses = manyQuoted(folder);
      expect(addresses.length).toBeGreaterThan(1);
      for (const address of addresses) {
        await page.goto(address);
        await comeAlive(page);
        await settled(page);
        expect.soft(await movedInPanel(page), address).toEqual([]);
      }
    });
  });
}

test.describe('of a text with several sections', () => {
  test.use({ folder: '.cache/hallowReach' });

  for (const width of sweeps ? [390, 1280] : [390])
    test(`a slow device moves nothing that is seen at its end: ${width} px`, ({ page, devtools }) =>
      expectStillAtEnd(page, devtools, width));

  for (const [list, path, written] of [
    ['the strip', '', /<ol class="[^"]*" data-columns.*?<\/ol>/s],
    ['the list of lists', '', /<nav(?:(?!<nav).)*$/s],
    ['the list of forms', 'wording/', /<ul(?:(?!<ul).)*?<svg.*?<\/ul>/s],
  ] as const)
    test(`a page that arrives in pieces shows ${list} when nothing in it moves any more`, async ({
      page,
      devtools,
    }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      // Without its policy, which forbids writing a page.
      const html = readFileSync(`.cache/hallowReach/${path}index.html`, 'utf8').replace(/<meta http-equiv[^>]*>/, '');
      const { 0: links = '', index = 0 } = written.exec(html) ?? {};
      const ends = [...links.matchAll(/<\/a>/g)].map((end) => index + end.index + end[0].length);
      expect(ends.length).toBeGreaterThan(3);
      const moved = await watchMoves(devtools);
      for (const end of ends.slice(1, 3)) {
        await page.goto('./hallowReach.txt');
        for (const piece of [html.slice(0, end), html.slice(end)]) {
          await page.evaluate((piece) => document.write(piece), piece);
          await page.screenshot();
        }
      }
      expect(moved).toEqual([]);
    });
});
