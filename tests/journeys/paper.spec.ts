import { boxOf, overflowOf } from './page.ts';
import { expect, test } from './test.ts';
import { begin, editor, short } from './workbenchJourney.ts';

test.use({ viewport: { width: 660, height: 1000 } });

test.beforeEach(({ page }) => page.emulateMedia({ media: 'print', colorScheme: 'dark' }));

test('on paper there is no bar, no navigation and no button, and black is on white', async ({ page }) => {
  await page.goto('quellen/selenskyj/');
  await expect(page.getByRole('button', { includeHidden: true }).first()).toBeHidden();
  for (const role of ['banner', 'navigation', 'button'] as const) await expect(page.getByRole(role)).toHaveCount(0);
  for (const name of ['Schliessen', 'Arbeitsblatt']) {
    await expect(page.getByRole('link', { name })).toHaveCount(0);
  }
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('html')).toHaveCSS('color', 'rgb(0, 0, 0)');
});

test('on paper each sentence has its number, source and wording beside it, plain forms too, and the panel follows', async ({
  page,
}) => {
  await page.goto('');
  const rows = await page.locator('article p > [id]').evaluateAll((sentences) =>
    sentences.map(({ firstElementChild: words, lastElementChild: mark }) => {
      if (!words || !mark) throw new Error('A row lacks its words or its mark.');
      const [text, beside] = [words.getBoundingClientRect(), mark.getBoundingClientRect()];
      const number = getComputedStyle(mark, '::before');
      return {
        number: number.display === 'none' ? '' : number.content,
        form: getComputedStyle(mark, '::after').content,
        isBeside: beside.left >= text.right && beside.width > 0,
      };
    }),
  );
  expect(rows).toHaveLength(18);
  expect(rows.filter(({ isBeside }) => !isBeside)).toEqual([]);
  expect(rows[0]).toMatchObject({ number: '"1" / ""', form: '"\u00a0· wiedergegeben"' });
  expect(rows[2]).toMatchObject({ form: '"\u00a0· als Tatsache"' });
  // None is anchored to another, which browsers would look for on every page of a book.
  await expect(page.locator('#s02 > [data-number]')).toHaveCSS('anchor-name', 'none');
  await expect(page.locator('#s02')).toHaveCSS('anchor-name', 'none');

  // On the overview, with the timeline.
  const panel = page.getByRole('complementary');
  const [textBox, panelBox] = [await boxOf(page.getByRole('main')), await boxOf(panel)];
  expect(panelBox.y).toBeGreaterThanOrEqual(textBox.bottom);
  await expect(panel.getByRole('heading', { name: 'Zeitleiste' })).toBeVisible();
  expect(await panel.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
});

test('on paper, the settings hold: larger letters are so in proportion, within the page, and without marks the text is plain prose', async ({
  page,
}) => {
  await page.goto('');
  const letters = () =>
    page.locator('#s02').evaluate((sentence) => Number.parseFloat(getComputedStyle(sentence).fontSize));
  const usual = await letters();
  for (const size of [112.5, 200]) {
    await page.locator(':root').evaluate((root, value) => {
      root.dataset.size = String(Math.floor(value));
    }, size);
    expect((await letters()) / usual).toBeCloseTo(size / 100, 2);
    expect(await overflowOf(page)).toBe(0);
  }

  await page.locator(':root').evaluate((root) => {
    delete root.dataset.size;
    root.dataset.marks = 'off';
  });
  await expect(page.locator('#s02')).toHaveCSS('display', 'inline');
  await expect(page.locator('#s02 > [data-number]')).toBeHidden();
  const lettersInLine = await page
    .locator('article section p')
    .last()
    .evaluate((paragraph) => {
      const { lineHeight } = getComputedStyle(paragraph);
      const lines = paragraph.getBoundingClientRect().height / Number.parseFloat(lineHeight);
      const sentences = [...paragraph.querySelectorAll('[data-lenses]')].map(({ textContent }) => textContent);
      return sentences.join(' ').length / Math.round(lines);
    });
  expect(lettersInLine).toBeLessThan(75);
});

test('on paper, nothing shows the focus, and neither what holds for all pages nor the last entry of a list stands alone', async ({
  page,
}) => {
  await page.goto('quellen/nis/');
  await expect(page.getByRole('contentinfo')).toHaveCSS('break-before', 'avoid');
  const mark = page.locator('#s04 > [data-number]').getByRole('link').first();
  await mark.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(mark).toBeFocused();
  await expect(mark).toHaveCSS('outline-style', 'none');
  await page.goto('artikel.html');
  for (const last of [page.getByRole('contentinfo'), page.locator('#_timeline > ol > li').last()]) {
    await expect(last).toHaveCSS('break-before', 'avoid');
  }
});

for (const js of [true, false]) {
  test.describe(js ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: js });

    test('what a sheet did not repeat is on paper all the same', async ({ page }) => {
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto('quellen/nis/#s04');
      const quotation = page.getByRole('complementary').getByRole('blockquote');
      await expect(quotation).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      await expect(quotation).toBeVisible();
    });
  });
}

test('on paper, a question shows the answers, not the list of questions', async ({ page }) => {
  await page.goto('fragen/sind-sie-da/');
  await expect(page.getByRole('complementary')).toHaveCount(1);
  await expect(page.getByRole('complementary', { name: 'Sind sie da?' })).toBeVisible();
});

test('the worksheet has lines to write on beside each sentence, its heads on each page, and its key on one of its own', async ({
  page,
}) => {
  await page.goto('arbeitsblatt/');
  const blanks = await page
    .locator('#s07 > span:empty')
    .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).borderBlockEndStyle));
  expect(blanks).toEqual(['solid', 'solid']);
  const key = page.getByRole('region', { name: 'Lösung' });
  await expect(key).toHaveCSS('break-before', 'page');
  // Closed on screen, open on paper.
  expect((await boxOf(key.getByRole('table'))).height).toBeGreaterThan(300);
  await expect(page.getByRole('complementary')).toHaveCount(0);
  const heads = page.getByRole('article').locator('[aria-hidden]').filter({ hasText: 'Wortlaut' });
  await expect(heads).toHaveCSS('display', 'table-header-group');
  await expect(heads).toHaveCSS('break-inside', 'avoid');
  // A number of three digits stays whole.
  const number = page.locator('#s07').getByText('7', { exact: true });
  const { height } = await boxOf(number);
  await number.evaluate((element) => {
    element.textContent = '107';
  });
  expect((await boxOf(page.locator('#s07').getByText('107'))).height).toBe(height);
});

test('on paper, a text in the workbench has its marks, how many are confirmed, and nothing of the editor', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'screen' });
  await begin(page, short);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: /^Satz 2, Entwurf/ })).toBeVisible();
  await expect(page.getByText(/^0 von \d+ bestätigt$/)).toBeVisible();
  await expect(editor(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Weitergeben' })).toBeHidden();
});
