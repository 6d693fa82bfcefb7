import { expect, test } from '@playwright/test';
import { lensesOf, pathOf } from '../../src/addresses.ts';
import { kursk } from '../../src/content/kursk.ts';
import { findWebKit } from '../browser.mjs';
import { ofEachKind } from './page.ts';
import { type Site, serve } from './server.ts';
import { openWebKit, type WebKitPage } from './webkit.ts';

// On an iPhone, every browser is WebKit. WebDriver cannot find elements by role, so these are found by their text.
test.skip(!findWebKit(), 'WebKitWebDriver with its MiniBrowser, or Xvfb, is not installed');

let page: WebKitPage;
let kurskSite: Site;
let hallowReach: Site;
test.beforeAll(async () => {
  [page, kurskSite, hallowReach] = await Promise.all([openWebKit(), serve('dist'), serve('.cache/hallowReach')]);
});
test.afterAll(() => Promise.all([page, kurskSite, hallowReach].map((each) => each?.close())));

const address = () => page.evaluate(() => location.pathname + location.hash);

for (const lens of ofEachKind(lensesOf(kursk))) {
  const path = pathOf(lens);

  test(`in WebKit /${path} comes to life`, async () => {
    await page.goto(kurskSite.url + path);
    await expect
      .poll(() =>
        page.evaluate(() =>
          [...document.querySelectorAll('button')].some(
            (button) => button.textContent === 'Darstellung' && button.checkVisibility({ visibilityProperty: true }),
          ),
        ),
      )
      .toBe(true);
  });
}

test('in WebKit the words that say so are underlined, finer than those for which a lens lights them up', async () => {
  await page.goto(`${kurskSite.url}quellen/nis/#s04`);
  const underlines = await page.evaluate(() =>
    ['#s02 [data-evidence]', '#s04 [data-light="evidence"]'].map((words) => {
      const element = document.querySelector(words);
      const { textDecorationLine, textDecorationThickness } = element ? getComputedStyle(element) : ({} as never);
      return `${textDecorationLine} ${textDecorationThickness}`;
    }),
  );
  expect(underlines).toEqual(['underline 1px', 'underline 2px']);
});

test('in WebKit a mark leads to its source, and Back to the text', async () => {
  await page.goto(kurskSite.url);
  await page.click('//*[@id="s04"]//a[contains(., "NIS")]');
  await expect.poll(address).toBe('/quellen/nis/#s04');
  await expect.poll(() => page.evaluate(() => document.querySelector('aside h2')?.textContent)).toBe('NIS');
  await page.goBack();
  await expect.poll(address).toBe('/');
  await expect.poll(() => page.evaluate(() => document.querySelector('main [role="mark"]'))).toBe(null);
});

test('in WebKit, no mark beside the text overlaps another', async () => {
  await page.goto(hallowReach.url);
  const overlapping = await page.evaluate(() => {
    const marks = [...document.querySelectorAll('[data-number]')];
    return marks.filter((mark, index) => {
      const before = marks[index - 1]?.getBoundingClientRect();
      return before !== undefined && mark.getBoundingClientRect().top < before.bottom - 1;
    }).length;
  });
  expect(overlapping).toBe(0);
});

test('in WebKit the settings are shown whole where the text is scrolled', async () => {
  await page.goto(`${kurskSite.url}quellen/nis/#s04`);
  await expect.poll(() => page.evaluate(() => scrollY > 0 && 'live' in document.documentElement.dataset)).toBe(true);
  await page.click('//button[contains(., "Darstellung")]');
  const hidden = () =>
    page.evaluate(() => {
      const sheet = document.querySelector(':popover-open');
      return sheet ? sheet.scrollHeight - sheet.clientHeight : undefined;
    });
  await expect.poll(hidden).toBe(0);
});

test('in WebKit a text is drafted at the workbench and is there after a reload', async () => {
  await page.goto(`${kurskSite.url}werkbank/`);
  await expect.poll(() => page.evaluate(() => document.querySelector('textarea') !== null)).toBe(true);
  await page.evaluate((text) => {
    document.querySelector('textarea')?.focus();
    document.execCommand('insertText', false, text);
  }, 'Brücke gesperrt\n\nDie Hafenzeitung meldet, die Brücke sei gesperrt. Das ist neu.');
  await page.click('//button[.="Entwurf machen"]');
  const headings = () =>
    page.evaluate(() => [...document.querySelectorAll('h2')].map(({ textContent }) => textContent));
  await expect.poll(headings).toContainEqual(expect.stringContaining('Satz 1 von 2'));
  const work = await page.evaluate(() => location.href);
  await page.goto('about:blank');
  await page.goto(work);
  await expect.poll(headings).toContainEqual(expect.stringContaining('Satz 1 von 2'));
});
