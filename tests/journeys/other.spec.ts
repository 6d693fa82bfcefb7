import type { Page } from '@playwright/test';
import { lensesOf, pathInSite } from '../../src/addresses.ts';
import { type Language, languages } from '../../src/labels/languages.ts';
import type { Article } from '../../src/model/article.ts';
import { oneSentence } from '../fixtures/oneSentence.ts';
import { article as long } from '../fixtures/sites/long/article.ts';
import { sadd } from '../fixtures/sites/sadd/sadd.ts';
import { obstaclesOn, ofEachKind, overflowOf, sweeps } from './page.ts';
import { expect, test } from './test.ts';

for (const [name, article] of Object.entries({ sadd, oneSentence })) {
  test.describe(`another article, ${name}`, () => {
    test.use({ folder: `.cache/${name}` });

    test('reads and fits at each kind of address, and is accessible', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      for (const [index, language] of languages.entries()) {
        const paths = pathsOf(article, language);
        // The site's own article shows that German labels fit everywhere, even in the largest letters.
        for (const path of language === 'en' || sweeps ? paths : paths.slice(0, 1)) {
          await page.goto(path);
          expect(await sentencesOn(page)).toEqual(article.sentences.map(({ text }) => text));
          expect(await overflowOf(page), path).toBe(0);
          // The overview in one language, the list of sources in the other.
          if (path === paths[index]) expect(await obstaclesOn(page), path).toEqual([]);
        }
      }
    });
  });
}

test.describe('of an article with forty events', () => {
  test.use({ folder: '.cache/long' });

  test('those a year apart stand one below the other', async ({ page }) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('timeline/');
      const entries = page.getByRole('complementary', { name: 'Timeline' }).getByRole('list').first();
      const boxes = await entries
        .getByRole('listitem')
        .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().toJSON()));
      expect(boxes).toHaveLength(long.events.length);
      boxes.forEach((box, index) => {
        const before = boxes[index - 1];
        if (before) expect(box.top).toBeGreaterThanOrEqual(before.bottom);
      });
      expect(await overflowOf(page), `${width} px`).toBe(0);
    }
  });
});

test.describe('of an article in Arabic', () => {
  test.use({ folder: '.cache/sadd' });

  test('on a phone, a year keeps its full stop, the number of its sentence stands behind both, and words apart from a voice', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('');
    const [year, stop, link] = await page.locator('#s09').evaluate((sentence) => {
      const words = sentence.firstElementChild as HTMLElement;
      const last = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
      while (last.nextNode());
      const range = document.createRange();
      range.selectNodeContents(words.querySelector('[data-evidence]') as Node);
      const ofYear = range.getBoundingClientRect();
      range.selectNodeContents(last.currentNode);
      const ofStop = range.getBoundingClientRect();
      return [ofYear.left, ofStop.left, (sentence.querySelector('a') as Element).getBoundingClientRect().right];
    });
    expect(stop).toBeLessThan(year);
    expect(link).toBeLessThan(stop);

    // In an answer.
    await page.goto('questions/salim/');
    const answer = page.getByRole('complementary').getByRole('link', { name: /^Sentence 4/ });
    const gap = await answer.evaluate((link) => {
      const words = [...link.querySelectorAll('[dir=rtl]')].at(-1) as Element;
      const voice = words.closest('a > *')?.previousElementSibling as Element;
      const before = [...voice.getClientRects()].at(-1) as DOMRect;
      return words.getBoundingClientRect().left - before.right;
    });
    expect(gap).toBeGreaterThan(0);
  });

  test('in the print edition, what is said of it is read from left to right, and its sign is on the side of the text', async ({
    page,
  }) => {
    await page.goto('article.html');
    const [number, rest] = await page.getByText('6 of 9 sentences name a source').evaluate(({ firstChild }) =>
      [0, 1].map((at) => {
        const range = document.createRange();
        range.setStart(firstChild as Node, at);
        range.setEnd(firstChild as Node, at + 5);
        return range.getBoundingClientRect().left;
      }),
    );
    expect(number).toBeLessThan(rest as number);
    // Before our words as before names.
    const gaps = await page.locator('.entry :is(.named, .unnamed)').evaluateAll((voices) =>
      voices.map((voice) => {
        const [words] = voice.querySelector('a')?.getClientRects() ?? [];
        return voice.getBoundingClientRect().right - (words?.right ?? 0);
      }),
    );
    expect(Math.min(...gaps)).toBeGreaterThan(4);
  });
});

for (const name of ['hallowReach', 'sadd']) {
  test.describe(`in the print edition of another article, ${name}`, () => {
    test.use({ folder: `.cache/${name}` });

    test('entries stand one below the other, and each voice has room', async ({ page }) => {
      await page.goto('article.html');
      const entries = await page.locator('.entry').evaluateAll((all) =>
        all.map((entry) => ({
          ...{ top: entry.getBoundingClientRect().top, bottom: entry.getBoundingClientRect().bottom },
          voices: [...entry.querySelectorAll('.named, .unnamed')].map((voice) => voice.getBoundingClientRect().width),
        })),
      );
      expect(entries.filter(({ top }, index) => top < (entries[index - 1]?.bottom ?? 0) - 1)).toEqual([]);
      expect(Math.min(...entries.flatMap(({ voices }) => voices))).toBeGreaterThan(40);
      expect(await overflowOf(page)).toBe(0);
    });
  });
}

test.describe('of the lists of an article', () => {
  test.use({ folder: '.cache/hallowReach', viewport: { width: 320, height: 800 } });

  test('the lines of an entry begin below each other, behind its marker, be that a number of two digits', async ({
    page,
  }) => {
    for (const [on, path, media] of [
      ['the page', '', 'screen'],
      ['its printout', '', 'print'],
      ['the worksheet', 'worksheet/', 'screen'],
      ['the print edition', 'article.html', 'screen'],
    ] as const) {
      await page.emulateMedia({ media });
      await page.goto(path);
      for (const number of ['', '10. ']) {
        const entries = await page.locator('[data-marker]').evaluateAll((markers, number) => {
          const rects = (element: Element) => {
            const range = document.createRange();
            range.selectNodeContents(element);
            return [...range.getClientRects()].filter(({ width }) => width > 1);
          };
          return markers.map((marker) => {
            if (number !== '') marker.textContent = number;
            const sentence = marker.nextElementSibling;
            if (!sentence) throw new Error('An entry has no sentence.');
            const begins = new Map<number, number>();
            for (const { top, left } of rects(sentence.querySelector('[data-lenses], .sentence') ?? sentence)) {
              begins.set(Math.round(top), Math.min(left, begins.get(Math.round(top)) ?? left));
            }
            return { end: Math.max(...rects(marker).map(({ right }) => right)), begins: [...begins.values()] };
          });
        }, number);
        expect(entries, on).toHaveLength(5);
        expect(
          entries.filter(({ end, begins: [first = 0] }) => first < end - 0.5),
          on,
        ).toEqual([]);
        expect(
          entries.filter(({ begins }) => Math.max(...begins) - Math.min(...begins) > 0.5),
          on,
        ).toEqual([]);
      }
    }
  });
});

/** Where pages of an article in a language of the interface are, below the site's root: one of each kind. */
function pathsOf(article: Article, language: Language): readonly string[] {
  return ofEachKind(lensesOf(article)).map((lens) => pathInSite(language, lens, article));
}

function sentencesOn(page: Page): Promise<(string | null | undefined)[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('article p > [id]')].map((sentence) => sentence.firstElementChild?.textContent),
  );
}
