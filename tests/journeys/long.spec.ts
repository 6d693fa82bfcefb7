import type { Page } from '@playwright/test';
import { clickInView, comeAlive, go, obstaclesOn, openAlive, overflowOf, settled, sweeps } from './page.ts';
import { expect, test } from './test.ts';

test.use({ folder: '.cache/long' });

const mark = (page: Page, number: number) =>
  page.locator('article').getByRole('link', { name: new RegExp(`^Sentence ${number}: `) });
const sentences = (page: Page) => page.locator('article p > [id]');
const lit = (page: Page) => page.locator('article [role="mark"]');
const topOf = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((sentence) => sentence.getBoundingClientRect().top);

/** Expects a sentence to be in view and this far below the top. Both, because what is not laid out is measured where it is not shown. */
async function expectAt(page: Page, id: string, top: number): Promise<void> {
  await expect(page.locator(`#${id}`)).toBeInViewport({ ratio: 1 });
  await expect.poll(() => topOf(page, id)).toBeCloseTo(top, 0);
}

/** Expects a page loaded at an address, with this many sentences, to lead to the place there. */
async function expectArrival(page: Page, path: string, id: string, count: number): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`:\\d+/${path}#${id}$`));
  await expect(sentences(page)).toHaveCount(count);
  await comeAlive(page);
  await expect(page.locator(`#${id}`)).toBeFocused();
  await expect(page.locator(`#${id}`)).toBeInViewport({ ratio: 1 });
}

for (const width of sweeps ? [390, 1280] : [390]) {
  test(`a long text: by a mark to a lens, to another, back, closed, and back there: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openAlive(page, '');
    // To the end of a section that is not laid out when the reader comes back.
    await mark(page, 117).hover();
    await page.mouse.wheel(0, Math.round(await topOf(page, 's117')) - 100);
    await settled(page);
    const left = await topOf(page, 's117');
    expect(left).toBeLessThan(200);
    await clickInView(page, mark(page, 117));
    await expectArrival(page, 'sources/w5/', 's117', 80);
    await expect(page.getByRole('complementary', { name: 'Eva Quille' })).toBeVisible();
    await expect(lit(page)).toHaveCount(20);
    const read = await topOf(page, 's117');

    await clickInView(page, page.getByRole('link', { name: 'Finn Quillf', exact: true }));
    await expectArrival(page, 'sources/w6/', 's11', 80);
    await go(page, -1);
    await expectArrival(page, 'sources/w5/', 's117', 80);
    await expectAt(page, 's117', read);

    await clickInView(page, page.getByRole('link', { name: 'Close' }));
    await expectArrival(page, '', 's117', 240);
    await expect(lit(page)).toHaveCount(0);
    await go(page, -1);
    await expect(page).toHaveURL(/:\d+\/$/);
    await comeAlive(page);
    await expectAt(page, 's117', left);
  });
}

test('from the page of a lens into the whole text, and on by a mark there', async ({ page }) => {
  await openAlive(page, 'timeline/e20/');
  await expect(sentences(page)).toHaveCount(4);
  await expect(lit(page)).toBeInViewport({ ratio: 1 });
  await page.getByRole('link', { name: 'Sentences 117–240 only in the full text' }).click();
  await expectArrival(page, '', 's117', 240);
  await clickInView(page, mark(page, 118));
  await expectArrival(page, 'sources/no-source/', 's118', 240);
  await page.getByRole('link', { name: 'Go to the full text' }).click();
  await expectArrival(page, '', 's1', 240);
});

test('before it is laid out, a long page is about as high as it turns out to be', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('');
    const [foreseen, whole] = await page.evaluate(() => {
      const { documentElement: root } = document;
      const before = root.scrollHeight;
      for (const part of document.querySelectorAll<HTMLElement>('section, [data-group]'))
        part.style.contentVisibility = 'visible';
      return [before, root.scrollHeight] as const;
    });
    expect(foreseen / whole, `${width} px`).toBeGreaterThan(0.75);
    expect(foreseen / whole, `${width} px`).toBeLessThan(1.25);
  }
});

test('the pages of a long article have no accessibility violations, nothing is wider than a phone, and a list is shown in full', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('sources/');
  await expect(sentences(page), 'a list has no text beside it').toHaveCount(0);
  await expect(page.getByRole('link', { name: 'no source named' })).toBeInViewport({ ratio: 1 });
  await comeAlive(page);
  await page.keyboard.press('Escape');
  await expect(
    page.getByRole('heading', { level: 1 }),
    'what is loaded has the focus where a move has it',
  ).toBeFocused();
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of ['sources/w1/', 'wording/reported/', 'timeline/e20/', 'questions/q1/']) {
    await page.goto(path);
    expect(await overflowOf(page), path).toBe(0);
    // The others have more sentences, and nothing else.
    if (sweeps || path === 'timeline/e20/') expect(await obstaclesOn(page), path).toEqual([]);
  }
});
