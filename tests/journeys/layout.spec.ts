import type { Locator } from '@playwright/test';
import { boxOf, openAlive } from './page.ts';
import { expect, test } from './test.ts';

test('on a desk sections, text, sources and timeline can be seen at once, names and marks whole', async ({ page }) => {
  await page.goto('');
  await expect(page.getByRole('navigation', { name: 'Abschnitte' })).toBeInViewport({ ratio: 1 });
  await expect(page.locator('#s04')).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('heading', { name: 'Quellen im Artikel' })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('heading', { name: 'Zeitleiste' })).toBeInViewport({ ratio: 1 });

  await test.step('in the list of sources a short name shares its line with long details; a long one is whole, and what does not fit beside it is below', async () => {
    const row = page.getByRole('link', { name: 'NIS Behörde Satz 4' });
    const heightsWith = (words: Readonly<Record<'name' | 'kind' | 'numbers', string>>) =>
      row.evaluate((element, { name, kind, numbers }) => {
        const [first, details] = element.children;
        const [type, sentences] = details?.children ?? [];
        if (!first || !details || !type || !sentences?.lastChild)
          throw new Error('The row has no name, kind and numbers.');
        first.textContent = name;
        type.textContent = kind;
        sentences.lastChild.textContent = numbers;
        const height = (part: Element) => part.getBoundingClientRect().height;
        return { name: height(first), details: height(details), row: height(element) };
      }, words);
    const short = await heightsWith({ name: 'Andri Meier', kind: 'Amtsperson', numbers: '10, 11' });
    expect(short.row).toBeLessThan(2 * short.name);
    const long = await heightsWith({
      name: 'Sprecherin der Kantonspolizei',
      kind: 'Behörde',
      numbers: '11, 12, 13, 14',
    });
    expect(Math.max(long.name, long.details)).toBeLessThanOrEqual(short.details);
    expect(long.row).toBeGreaterThan(long.name + long.details);
  });

  await test.step('the ring of a mark is no taller than its line, so that it strikes through nothing on the next', async () => {
    const link = page.getByRole('link', { name: 'Satz 10: ohne Quellenangabe, es heisst' });
    await page.getByRole('link', { name: 'Satz 9: ohne Quellenangabe' }).focus();
    await page.keyboard.press('Tab');
    await expect(link).toHaveCSS('outline-style', 'solid');
    const line = await link.evaluate((element) => Number.parseFloat(getComputedStyle(element).lineHeight));
    expect((await boxOf(link)).height).toBeLessThanOrEqual(line);
  });

  await test.step('the last mark of a section can be clicked where it reaches into the next', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const link = page.locator('#s06 > [data-number]').getByRole('link').last();
    const next = page.locator('article section').nth(1);
    await link.evaluate((element) => {
      element.textContent = 'die Behörde am Hafen '.repeat(40);
      if (element instanceof HTMLElement) element.style.whiteSpace = 'normal';
    });
    const [{ bottom, height }, below] = [await boxOf(link), await boxOf(next)];
    expect(bottom).toBeGreaterThan(below.y + 40);
    await link.click({ trial: true, timeout: 2_000, position: { x: 20, y: height - 9 } });
  });
});

test('a page opens at what is lit, its title whole if that is near enough, and the place among many of a list on its line', async ({
  page,
}) => {
  await page.goto('quellen/nis/');
  const [bar, title] = [await boxOf(page.getByRole('banner')), await boxOf(page.getByRole('heading', { level: 1 }))];
  await expect(page.locator('#s04 > [role="mark"]')).toBeInViewport({ ratio: 1 });
  expect(title.y).toBeGreaterThanOrEqual(bar.bottom);

  const heights = await page.getByText('3 von 8').evaluate((place) => {
    const height = () => place.getBoundingClientRect().height;
    const one = height();
    place.textContent = place.textContent?.replace(/\d/g, '29') ?? '';
    return [one, height()];
  });
  expect(heights[1]).toBe(heights[0]);
});

test('on a phone a tap leads from a mark to its source, the sentence in view', async ({ anotherContext, site }) => {
  const context = await anotherContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await openAlive(page, site.url);
  for (const [number, name, path] of [
    ['04', 'Satz 4: NIS, wiedergegeben', 'nis'],
    ['14', 'Satz 14: «Deutschlandfunk», möglich', 'deutschlandfunk'],
    ['16', 'Satz 16: Vedant Patel, wiedergegeben', 'vedant-patel'],
  ] as const) {
    await page.getByRole('link', { name }).tap();
    await expect(page).toHaveURL(new RegExp(`/quellen/${path}/#s${number}$`));
    await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeInViewport();
    const sheet = await boxOf(page.getByRole('complementary'));
    const sentence = await boxOf(page.locator(`#s${number} > [role="mark"]`));
    const bar = await boxOf(page.getByRole('banner'));
    expect(sentence.y).toBeGreaterThanOrEqual(bar.height);
    expect(sentence.bottom).toBeLessThanOrEqual(sheet.y);
    await page.goBack();
    await expect(page.getByRole('link', { name })).toBeFocused();
    await expect(page.getByRole('link', { name })).toBeInViewport();
  }
});

test('with larger letters, a wide window has the sheet, too, and never hides the focus under it', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('quellenlage', JSON.stringify({ size: '150' })));
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('quellen/nis/');
  const link = page.getByRole('link', { name: 'Satz 14: «Deutschlandfunk», möglich' });
  await link.focus();
  const [focused, sheet] = await Promise.all([boxOf(link), boxOf(page.getByRole('complementary'))]);
  expect(sheet.width).toBe(1280);
  expect(focused.bottom).toBeLessThanOrEqual(sheet.y);
});

test('brackets between answers nest below the answers they join and never overlap, and do not cover the last question', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 650 });
  await page.goto('fragen/an-kaempfen-beteiligt/');
  const last = page.getByRole('complementary', { name: 'Übersicht' }).getByRole('link').last();
  await last.scrollIntoViewIfNeeded();
  const foot = await boxOf(page.getByRole('complementary', { name: 'Sind sie an Kämpfen beteiligt?' }));
  expect((await boxOf(last)).bottom).toBeLessThanOrEqual(foot.y);

  const items = page.getByRole('complementary', { name: 'Sind sie an Kämpfen beteiligt?' }).getByRole('listitem');
  const boxWith = (text: string) => boxOf(items.filter({ hasText: text }));
  const answer = await boxWith('bereits an Kämpfen');
  const outer = await boxWith('Satz 2 und Satz 16');
  const middle = await boxWith('Satz 13 und Satz 16');
  const inner = await boxWith('Satz 14 und Satz 16');
  for (const [around, within] of [
    [outer, middle],
    [middle, inner],
  ] as const) {
    expect(within.x).toBeGreaterThan(around.x);
    expect(within.x + within.width).toBeLessThan(around.x + around.width);
    expect(within.y + within.height).toBeLessThan(around.y + around.height);
  }
  for (const { x, y, width } of [outer, middle, inner]) {
    expect(y).toBeGreaterThanOrEqual(answer.y + answer.height);
    expect(x + width).toBeGreaterThan(answer.x);
  }
  const bracket = (text: string, from: string, to: string) =>
    items.filter({ hasText: text }).evaluate(
      (item, ends) => {
        Object.assign((item as HTMLElement).dataset, ends);
        const { left, right } = item.getBoundingClientRect();
        return { left, right };
      },
      { from, to },
    );
  // As if the longest reached from the first answer to the third, and the shortest from there.
  const longest = await bracket('Satz 2 und Satz 16', '1', '3');
  const shortest = await bracket('Satz 14 und Satz 16', '3', '4');
  expect(longest.right).toBeLessThan(shortest.left);
});

test('beside any question the text keeps more than half of a desk’s window, and its lit sentence', async ({ page }) => {
  await openAlive(page, 'fragen/wie-viele-soldaten/#s04');
  const foot = page.getByRole('complementary').last();
  const bar = await boxOf(page.getByRole('banner'));
  const questions = page.getByRole('complementary').first().getByRole('listitem').getByRole('link');
  for (const question of await questions.all()) {
    await question.click();
    // The text may still be scrolling to its place.
    await expect(async () => {
      const top = (await boxOf(foot)).y;
      const sentence = await boxOf(page.locator('article [aria-current] > :first-child'));
      expect(top - bar.height).toBeGreaterThan(800 - top);
      expect(sentence.y).toBeGreaterThanOrEqual(bar.height);
      expect(sentence.bottom).toBeLessThanOrEqual(top);
    }).toPass();
  }
});

test('the focus at the foot of a question’s page is not under its answers', async ({ page }) => {
  await openAlive(page, 'fragen/an-kaempfen-beteiligt/');
  for (const [width, height] of [
    [1280, 720],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    const answers = page.getByRole('complementary', { name: 'Sind sie an Kämpfen beteiligt?' });
    const links = page.getByRole('contentinfo').getByRole('link');
    await page.getByRole('link', { name: 'Satz 18: ohne Quellenangabe' }).focus();
    const hasFocus = () => links.first().evaluate((link) => link === document.activeElement);
    while (!(await hasFocus())) await page.keyboard.press('Tab');
    for (const link of await links.all()) {
      await expect(link).toBeFocused();
      expect((await boxOf(link)).bottom).toBeLessThanOrEqual((await boxOf(answers)).y);
      await page.keyboard.press('Tab');
    }
  }
});

test('on a phone the strip names each of many sections, and each is a target of its own', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await openAlive(page, '');
  await test.step('no line of the text is cut by the bar above a sentence that the reader is led to', async () => {
    for (const place of ['s04', 's10', 's06', 's12']) {
      await page.evaluate((id) => location.replace(`#${id}`), place);
      await expect(page.locator(`#${place}`)).toBeFocused();
      const cut = await page.evaluate(() => {
        const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
        const lines = [...document.querySelectorAll('article p > [id] > :first-child')].flatMap((words) => [
          ...words.getClientRects(),
        ]);
        // Accents and descenders may reach into what is between two lines.
        return lines.filter(({ top, bottom }) => top < bar - 4 && bottom > bar + 4).length;
      });
      expect(cut, place).toBe(0);
    }
  });

  await page.setViewportSize({ width: 390, height: 844 });
  const strip = page.getByRole('article').getByRole('list').filter({ hasText: 'Einstieg' });
  await expect(strip.getByText('Einstieg')).toBeVisible();
  // As an article with twelve would have it.
  await strip.evaluate((list) => {
    const groups = [...list.children];
    for (const group of [...groups, ...groups, ...groups]) list.append(group.cloneNode(true));
  });
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    for (const name of await strip.getByText(/^(Einstieg|Militärische|Russland)/).all()) {
      expect((await boxOf(name)).width, `${width} px`).toBeGreaterThan(40);
    }
    const targets = await strip
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect()));
    expect(targets).toHaveLength(12);
    for (const { width: across, height } of targets) expect(Math.min(across, height)).toBeGreaterThanOrEqual(24);
  }
});

test('beside the panel a lit mark has room to its right, and a section’s ring does not reach it', async ({ page }) => {
  await openAlive(page, 'wortlaut/es-heisst/#s10');
  const panel = await boxOf(page.getByRole('complementary'));
  const mark = await boxOf(page.locator('#s10 > [data-number]'));
  expect(mark.right + 8).toBeLessThanOrEqual(panel.x);
  await page.goto('./#kooperation');
  await expect(page.locator('#kooperation')).toBeFocused();
  await expect(page.locator('#kooperation')).toHaveCSS('outline-style', 'none');
  await expect(page.locator('#kooperation > :first-child')).toHaveCSS('outline-style', 'solid');
});

test('what is scrolled past in the panel does not show above its first row; the ring of a mark lies over the next mark, lit as well', async ({
  page,
}) => {
  await openAlive(page, 'quellen/ohne-quellenangabe/#s18');
  await expect(page.getByRole('link', { name: /^Satz 18/ }).last()).toBeInViewport({ ratio: 1 });
  const close = await boxOf(page.getByRole('link', { name: 'Schliessen' }));
  const above = { x: close.x, y: close.y - 12 };
  const found = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.closest('li')?.textContent, above);
  expect(found).toBeUndefined();

  const link = page.getByRole('link', { name: /^Satz 5: «Tagesschau»/ });
  await link.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(link).toHaveCSS('outline-style', 'solid');
  const { x, bottom, width } = await boxOf(link);
  const lowerEdge = () => page.screenshot({ clip: { x: x + 4, y: bottom, width: width - 8, height: 2 } });
  const ring = await lowerEdge();
  await page.locator('#s06 > [data-number]').evaluate((mark) => mark.remove());
  expect(ring.equals(await lowerEdge())).toBe(true);
});

test.describe('of an article with parts of sentences and a long name', () => {
  test.use({ folder: '.cache/hallowReach' });

  test('a sentence of which a part is lit has its mark lit like any other, and the last letter of that part whole', async ({
    page,
  }) => {
    await page.goto('sources/engineers/#s12');
    const backgrounds = await page
      .locator('[data-number]')
      .evaluateAll((marks) =>
        marks.map((mark) => [mark.getAttribute('data-number'), getComputedStyle(mark).backgroundColor]),
      );
    const [[, unlit] = []] = backgrounds;
    expect(backgrounds.filter(([, color]) => color !== unlit).map(([number]) => number)).toEqual(['11', '12']);

    // Where another part touches it.
    const [first, second] = ['One of them', 'said'].map((words) =>
      page.locator('#s12 [role="mark"]', { hasText: words }),
    );
    if (!first || !second) throw new Error('no such parts');
    const { x, y, width, height } = await boxOf(first);
    const lastLetter = () => page.screenshot({ clip: { x: x + width - 8, y, width: 7, height } });
    const lit = await lastLetter();
    await second.evaluate((part) => part.removeAttribute('role'));
    expect(lit.equals(await lastLetter())).toBe(true);
  });

  test('the sentences of a source stand beside its long name, not on the line of the next', async ({ page }) => {
    await page.goto('sources/');
    const entry = page.getByRole('listitem').filter({ hasText: 'Two engineers familiar with the gate' });
    const [name, sentences] = await Promise.all([
      boxOf(entry.getByText(/^Two/)),
      boxOf(entry.getByText('11, 12').last()),
    ]);
    expect(sentences.y).toBe(name.y);
    expect(sentences.x).toBeGreaterThan(name.x + name.width);
  });
});

test('what crosses the page begins and ends with the text and its marks, at any width', async ({ page }) => {
  const widths = [390, 768, 1024];
  const introduction = () => edgesOf(page.locator('article ol').locator('..'));
  await page.goto('');
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 });
    const links = page.getByRole('navigation').filter({ visible: true }).getByRole('link');
    const [{ left }, { right }] = [await edgesOf(links.first()), await edgesOf(links.last())];
    expect({ left, right }, `${width} px, the ways`).toEqual(await introduction());
  }
  await page.goto('quellen/nis/');
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 });
    const sheet = page.getByRole('complementary').locator('> div');
    expect(await edgesOf(sheet), `${width} px, a sheet`).toEqual(await introduction());
  }
});

const edgesOf = (element: Locator) =>
  element.evaluate((it) => {
    const { left, right } = it.getBoundingClientRect();
    return { left: Math.round(left), right: Math.round(right) };
  });

test('a lens does not move the text, at any width', async ({ page }) => {
  // Otherwise the second page would use the typeface that the first has fetched.
  await page.addInitScript(() => localStorage.removeItem('quellenlage-face'));
  const linesAt = async (path: string) => {
    await page.goto(path);
    const lines = [];
    for (const width of [390, 768, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      lines.push(await page.locator('article p > [id]').evaluateAll(linesOf));
    }
    return lines;
  };
  const plain = await linesAt('');
  for (const path of ['quellen/ohne-quellenangabe/', 'wortlaut/moeglich/', 'fragen/an-kaempfen-beteiligt/']) {
    expect(await linesAt(path), path).toEqual(plain);
  }
});

/** The position of each sentence and its mark in their paragraph, and their height. */
function linesOf(sentences: readonly Element[]) {
  return sentences.map((sentence) => {
    const top = sentence.parentElement?.getBoundingClientRect().top ?? 0;
    return [...sentence.querySelectorAll(':scope > :first-child, a')].map((part) => {
      const box = part.getBoundingClientRect();
      return [box.top - top, box.height].map(Math.round);
    });
  });
}

test('the words of an event stay beside it where its end is not given', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1000 });
  await page.goto('zeitleiste/');
  const open = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: /^Lieferungen/ }) });
  const note = await open.getByText('Ende nicht angegeben').elementHandle();
  const between = await page.getByRole('link', { name: /^Vertrag/ }).evaluate((words, end) => {
    // As if the later of the two had no end.
    const moved = words.parentElement?.appendChild(end as Node) as Element;
    return moved.getBoundingClientRect().left - words.getBoundingClientRect().right;
  }, note);
  expect(between).toBeGreaterThan(0);
  expect(between).toBeLessThan(32);
});

test('the sentences without a source end the list of sources in its whole width', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await page.goto('quellen/');
  const list = page.getByRole('complementary');
  const ends = [/^NIS/, /^ohne Quellenangabe/].map(
    async (name) => (await boxOf(list.getByRole('link', { name }))).right,
  );
  const [source, rest] = await Promise.all(ends);
  expect(rest).toBe(source);
});

test('the first frame lays out only what is in view', async ({ page, devtools }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const time = (playbackRate: 0 | 1) => devtools.send('Animation.setPlaybackRate', { playbackRate });
  await devtools.send('Animation.enable');
  await time(0);
  await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  const layoutOf = (id: string) => page.locator(`#${id}`).evaluate((part) => getComputedStyle(part).contentVisibility);
  await page.goto('');
  await expect.poll(() => layoutOf('kooperation')).toBe('hidden');
  await page.mouse.wheel(0, 700);
  await expect.poll(() => layoutOf('kooperation')).toBe('auto');
  expect(await layoutOf('einsatz')).toBe('hidden');
  await time(1);
  await expect.poll(() => layoutOf('einsatz')).toBe('auto');
});
