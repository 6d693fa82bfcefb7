import { boxOf, openAlive, overflowOf, sideways } from './page.ts';
import { expect, test } from './test.ts';

test('landmarks have names and roles: bar, sections, article, panel, foot', async ({ page }) => {
  await openAlive(page, 'quellen/nis/#s04');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - banner:
      - link "Zum Text springen"
      - link "Quellenlage"
      - button "Nur lesen"
      - button "Darstellung"
      - link "Über diese Ansicht"
    - navigation "Abschnitte":
      - heading "Abschnitte" [level=2]
      - list:
        - listitem:
          - link "Einstieg 4 von 6 Sätzen nennen eine Quelle"
        - listitem:
          - link "Militärische Kooperation vertieft 1 von 6 Sätzen nennt eine Quelle"
        - listitem:
          - 'link "Russland: Einsatz der Soldaten unklar 3 von 6 Sätzen nennen eine Quelle"'
    - main:
      - article:
        - 'heading "Kursk: Russland setzt Nordkoreaner im Ukraine-Konflikt ein" [level=1]'
        - region "Einstieg"
        - region "Militärische Kooperation vertieft":
          - heading "Militärische Kooperation vertieft" [level=2]
        - 'region "Russland: Einsatz der Soldaten unklar"':
          - 'heading "Russland: Einsatz der Soldaten unklar" [level=2]'
    - complementary "NIS":
      - link "Quellen im Artikel"
      - heading "NIS" [level=2]
      - link "Schliessen"
      - list:
        - listitem:
          - button "Satz verlinken"
          - button "Zitieren"
    - contentinfo:
      - paragraph: /Sie prüft nicht, ob es stimmt/
      - paragraph:
        - link "Über diese Ansicht"
        - link "Arbeitsblatt"
        - link "Druckfassung"
        - link "Eigenen Text lesen"
        - link "English"
    - status
  `);
});

for (const path of [
  '',
  'quellen/ohne-quellenangabe/',
  'zeitleiste/',
  'fragen/an-kaempfen-beteiligt/',
  'ueber/',
  'arbeitsblatt/',
]) {
  test(`at every width, in wide text spacing too, all is in order, nothing too wide: /${path}`, async ({ page }) => {
    // What is hydrated is the same, as every address shows.
    await page.goto(path);
    // The columns begin at 1248 px.
    for (const width of [1680, 1280, 1250, 1240, 1024, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflowOf(page), `${width} px`).toBe(0);
      expect(await page.evaluate(sideways), `${width} px`).toEqual([]);
      expect(await page.evaluate(outOfOrder), `${width} px`).toEqual([]);
    }
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflowOf(page), `${width} px`).toBe(0);
      expect(await page.evaluate(collidingMarks), `${width} px`).toEqual([]);
    }
  });
}

/** What is above, or before on its line, what precedes it in its part of the page. Brackets are below everything they join. */
function outOfOrder(): string[] {
  return ['nav', 'main', 'aside > section > *', 'footer'].flatMap((part) =>
    [...document.querySelectorAll(part)].flatMap((place) => {
      const parts = [...place.querySelectorAll('h1, h2, h3, p:not(li p), li:has(a), article a')];
      const boxes = parts.map((element) => ({ name: element.textContent, box: element.getClientRects()[0] }));
      const seen = boxes.filter(({ box }) => box !== undefined && box.width > 1);
      return seen.flatMap(({ name, box }, index) => {
        const before = seen[index - 1]?.box;
        const isAfter = !box || !before || box.top >= before.top - 2 || box.left >= before.right - 2;
        return isAfter ? [] : [`${part}: ${name}`];
      });
    }),
  );
}

test('in forced colours the system’s marking shows the lit sentence, its mark, and what is on it', async ({ page }) => {
  // Here, links have the colour of the marking.
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto('quellen/nis/#s04');
  const background = (selector: string) =>
    page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await background('#s04 > :first-child')).not.toBe(await background('#s05 > :first-child'));
  const letters = await page.locator('#s04 > [data-number] a').evaluate((link) => getComputedStyle(link).color);
  expect(letters).not.toBe(await background('#s04 > [data-number]'));

  // What is underlined, dotted or outlined.
  await page.goto('zeitleiste/vertrag/');
  const words = page.locator('#s07 [data-light="evidence"]');
  const { x, y, width, height } = await boxOf(words);
  const look = () => page.screenshot({ clip: { x, y, width, height: height + 4 } });
  const underlined = await look();
  await words.evaluate((element) => {
    element.style.textDecorationLine = 'none';
  });
  expect(underlined.equals(await look())).toBe(false);
  const strip = page.locator('aside svg rect').first();
  const [fill, stroke] = await strip.evaluate((rect) => [getComputedStyle(rect).fill, getComputedStyle(rect).stroke]);
  expect(fill).not.toBe(stroke);
  const [ground, line] = await page
    .locator('nav li i')
    .first()
    .evaluate((element) => {
      element.dataset.hint = '';
      const { backgroundColor, borderInlineStartColor } = getComputedStyle(element);
      return [backgroundColor, borderInlineStartColor];
    });
  expect(ground).not.toBe(line);
});

for (const [current, other, link] of [
  ['zeitleiste/vertrag/', 'zeitleiste/lieferungen/', 'aside a[href^="zeitleiste/vertrag/"]'],
  ['quellen/us-aussenministerium/#s15', 'quellen/us-aussenministerium/', 'aside a:has(blockquote)'],
] as const) {
  test(`what is current is told by more than its colour, in forced colours too: /${current}`, async ({ page }) => {
    const looksAt = async (path: string) => {
      await page.goto(path);
      const looks = [];
      for (const forcedColors of ['none', 'active'] as const) {
        await page.emulateMedia({ forcedColors });
        looks.push(await page.locator(link).first().evaluate(lookOf));
      }
      return looks;
    };
    const plain = await looksAt(other);
    await expect(async () => {
      for (const [index, look] of (await looksAt(current)).entries()) expect(look).not.toEqual(plain[index]);
    }).toPass({ timeout: 5000 });
  });
}

/** The parts of an element's appearance that are not colours. */
function lookOf(element: Element) {
  return [element, ...element.querySelectorAll('*')].map((part) => {
    const { fontWeight, textDecorationLine, textDecorationThickness, borderInlineStartWidth } = getComputedStyle(part);
    return { fontWeight, textDecorationLine, textDecorationThickness, borderInlineStartWidth };
  });
}

test('text has a contrast of at least 7, marks of 4.5, also when lit; readers who prefer more contrast get more', async ({
  page,
}) => {
  await openAlive(page, 'quellen/vedant-patel/#s16');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, contrast: 'no-preference' });
    const usual = await page.evaluate(contrastOf);
    console.log(`contrast, ${colorScheme}: ${JSON.stringify(usual)}`);
    const { mark, markOnLit, ...texts } = usual;
    expect(Math.min(mark, markOnLit)).toBeGreaterThanOrEqual(4.5);
    expect(Math.min(...Object.values(texts))).toBeGreaterThanOrEqual(7);
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    const more = await page.evaluate(contrastOf);
    console.log(`contrast, ${colorScheme}, more: ${JSON.stringify(more)}`);
    const before = Object.values(usual);
    for (const [index, contrast] of Object.values(more).entries()) {
      expect(contrast).toBeGreaterThan(before[index] ?? Infinity);
      expect(contrast).toBeGreaterThanOrEqual(10);
    }
  }
});

test('only a sheet over the text is seen to rise, once, where motion is not reduced', async ({ page }) => {
  await page.addInitScript(() => {
    const start = document.startViewTransition.bind(document);
    document.startViewTransition = (change) => {
      document.body.append(document.createElement('progress'));
      return start(change);
    };
  });
  await openAlive(page, '');
  for (const [width, reducedMotion, risen] of [
    [390, 'reduce', 0],
    [1280, 'no-preference', 0],
    [390, 'no-preference', 1],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ reducedMotion });
    await page.getByRole('link', { name: 'Satz 4: NIS, wiedergegeben' }).click();
    await expect(page.locator('#s04')).toBeFocused();
    await page
      .getByRole('link', { name: /«Tagesschau»/ })
      .last()
      .click();
    await expect(page.getByRole('heading', { name: '«Tagesschau»' })).toBeVisible();
    await expect(page.locator('#s05')).toBeFocused();
    await expect(page.locator('progress'), `${width} px, ${reducedMotion}`).toHaveCount(risen);
    await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('complementary', { name: 'Übersicht' })).toBeVisible();
  }
});

/** The contrast of what is painted, by the formula of WCAG 2.2: colours as the browser computes them, each on what lies below it. */
function contrastOf() {
  const find = (selector: string) => document.querySelector(selector) ?? document.body;
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((value) => {
      const share = Number(value) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (text: string, ground: string) => {
    const [light = 0, dark = 0] = [
      luminance(getComputedStyle(find(text)).color),
      luminance(getComputedStyle(find(ground)).backgroundColor),
    ].sort((one, other) => other - one);
    return Math.round(((light + 0.05) / (dark + 0.05)) * 10) / 10;
  };
  return {
    text: ratio('#s01 > :first-child', 'html'),
    secondary: ratio('footer p', 'html'),
    mark: ratio('#s01 > :last-child a', 'html'),
    textOnLit: ratio('#s16 > [role="mark"]', '#s16 > [role="mark"]'),
    textOnContext: ratio('#s15 > :first-child', '#s15 > :first-child'),
    markOnLit: ratio('#s16 > :last-child a', '#s16 > [role="mark"]'),
  };
}

/** The sentences whose mark overlaps the mark before it. */
function collidingMarks(): string[] {
  const marks = [...document.querySelectorAll('article p > [id]')].map(({ id, lastElementChild }) => ({
    id,
    box: lastElementChild?.getBoundingClientRect() ?? new DOMRect(),
  }));
  return marks.flatMap(({ id, box }, index) => {
    const before = marks[index - 1]?.box;
    const over = before && box.top < before.bottom - 1 && box.left < before.right && before.left < box.right;
    return over ? [id] : [];
  });
}
