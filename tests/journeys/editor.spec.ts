import type { Locator, Page } from '@playwright/test';
import {
  boxOf,
  go,
  obstaclesBeside,
  obstaclesIn,
  obstaclesOn,
  original,
  overflowOf,
  press,
  settled,
  sideways,
} from './page.ts';
import { expect, test } from './test.ts';
import { address, begin, draft, editor, form, short, write } from './workbenchJourney.ts';

const guide = (page: Page, step: string) => page.getByRole('paragraph').filter({ hasText: `${step} von 4` });

test('the editor has marks even for those who read without them, and the other language opens it as it is', async ({
  page,
}) => {
  await page.goto('');
  await page.getByRole('button', { name: 'Nur lesen' }).click();
  await expect(page.getByRole('link', { name: /^Satz 1:/ })).toBeHidden();
  await begin(page, short);
  await expect(page.getByRole('button', { name: /^Satz 1, Entwurf/ })).toBeFocused();
  await expect(page.getByRole('button', { name: /lesen$/i })).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/s02$/);
  await page.getByRole('button', { name: 'Darstellung' }).click();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByText('Sentence 2 of 3')).toBeVisible();
  await expect(page.getByText('1 of 3 confirmed')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Sentence 2, draft/ })).toBeVisible();
});

test('on a wide screen, the readers’ view beside the editor follows it until it is hidden, and covers no mark', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const beside = page.getByRole('region', { name: 'So lesen es andere' });
  await begin(
    page,
    'Titel\n\nDie Lage\n\n«Das ist unsere Brücke», rief Anna Muster. «So ist es.»\n\nDer Streit\n\nEs regnet. Es schneit.',
  );
  await expect(beside.getByRole('link', { name: 'Anna Muster', exact: true })).toHaveAttribute('aria-current', 'true');
  // It reaches into the next section.
  await page.getByRole('button', { name: /^Satz 2, / }).click({ position: { x: 40, y: 48 } });
  await expect(editor(page).getByText(/^Satz 2 von/)).toBeVisible();
  await page.keyboard.press('6');
  await expect(beside.getByRole('link', { name: 'als Tatsache', exact: true })).toBeVisible();
  await beside.getByRole('link', { name: 'Satz 3' }).first().click();
  await expect(editor(page).getByText(/^Satz 3 von/)).toBeVisible();
  expect(await obstaclesOn(page)).toEqual([]);
  await page.keyboard.press('v');
  await expect(beside.getByRole('heading')).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('0 von 4 bestätigt')).toBeVisible();
  await page.getByRole('button', { name: 'So lesen es andere' }).click();
  await expect(beside.getByRole('heading', { name: 'So lesen es andere' })).toBeVisible();

  await test.step('a text from right to left is so from its first sentence: the arrow pointing ahead goes on', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('button', { name: 'Alle Texte' }).click();
    await draft(page, 'הגשר בנמל יישאר סגור עד 2032\n\nהגשר בנמל יישאר סגור, הודיעה עיריית נווה חוף.');
    await expect(page.getByRole('article')).toHaveAttribute('dir', 'rtl');
    // Beside the text on its left, where its lines end, and not beyond the page.
    expect((await boxOf(page.getByRole('button', { name: /^Satz 1, Entwurf/ }))).x).toBeGreaterThan(0);
    await press(page, 'ArrowLeft', 'ArrowLeft');
    await expect(page.locator('[data-chosen]')).toHaveText('בנמל');
  });

  await test.step('of a long text in groups, none takes the taps that are meant for the marks of the one before', async () => {
    await page.getByRole('button', { name: 'Alle Texte' }).click();
    const paragraph = `Gesperrt bleibt ${'die Brücke über den Hafen und '.repeat(20)}der Weg dorthin.`;
    await draft(page, `Titel\n\n${Array(9).fill(paragraph).join('\n\n')}`);
    const groups = page.locator('article [data-group]');
    await expect(groups.nth(1)).toHaveCSS('pointer-events', 'none');
    await expect(groups.nth(1).getByRole('paragraph').first()).toHaveCSS('pointer-events', 'auto');
  });
});

test('a key, the address and the way back lead between a sentence and what readers get for it', async ({ page }) => {
  await begin(page);
  await test.step('what readers get stays open on the way back to a place in it, and when it is reloaded there', async () => {
    await page.keyboard.press('l');
    await page.getByRole('link', { name: 'Schliessen' }).click();
    await expect(page).toHaveURL(/#s01$/);
    const edit = page.getByRole('button', { name: 'Bearbeiten' });
    await page
      .getByRole('link', { name: /^Militärische/ })
      .first()
      .click();
    await expect(page).toHaveURL(/#militaerische-kooperation-vertieft$/);
    await page.goBack();
    await expect(edit).toBeVisible();
    await expect(page).toHaveURL(/#s01$/);
    const title = await page.title();
    await page.reload();
    await expect(edit).toBeVisible();
    await expect(page).toHaveURL(/#s01$/);
    await expect(page).toHaveTitle(title);
    await edit.click();
    await expect(page).toHaveTitle(/ – Werkbank – Quellenlage$/);
  });

  await page.keyboard.press('j');
  await expect(page).toHaveURL(/s02$/);
  await page.evaluate(() => {
    location.hash = location.hash.replace('s02', 's09');
  });
  await expect(editor(page).getByText('Satz 9 von 18')).toBeVisible();
  await page.keyboard.press('j');
  await expect(editor(page).getByText('Satz 10 von 18')).toBeVisible();
  await go(page, -1);
  await expect(editor(page).getByText('Satz 2 von 18')).toBeVisible();
  await press(page, 'j', 'j', 'l');
  await expect(page.getByRole('heading', { name: 'NIS' })).toBeVisible();
  await expect(page.locator('main [aria-current=location]')).toBeInViewport();
  await expect(page.getByRole('link', { name: /^Satz 4: NIS/ })).toBeFocused();
  await page.keyboard.press('l');
  await expect(editor(page).getByText('Satz 4 von 18')).toBeVisible();
  await press(page, ...'j'.repeat(10), 'l');
  await expect(page.getByRole('link', { name: /^Satz 14: / })).toBeFocused();
  await expect(page.locator('main [aria-current=location]')).toBeInViewport({ ratio: 1 });
  await page.mouse.wheel(0, -2000);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await page.keyboard.press('l');
  await expect(editor(page).getByText('Satz 14 von 18')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
});

test('on a phone, a sentence is read in its place, also in a section not laid out yet, and either way back shows it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const paragraph = 'Die Brücke über den Fluss bleibt bis auf Weiteres gesperrt. '.repeat(8).trim();
  await begin(page, ['Titel', ...['Eins', 'Zwei', 'Drei'].flatMap((one) => [one, paragraph, paragraph])].join('\n\n'));
  await page.evaluate(() => {
    location.hash = location.hash.replace(/s\d+$/, 's34');
  });
  const isHere = () => expect(editor(page).getByText('Satz 34 von 48')).toBeVisible();
  await isHere();
  const visits = await page.evaluate(() => history.length);
  for (const back of [() => page.keyboard.press('l'), () => page.goBack()]) {
    await page.keyboard.press('l');
    await expect(page.getByRole('link', { name: /^Satz 34: / })).toBeFocused();
    await settled(page);
    await expect(page.locator('#s34')).toBeInViewport({ ratio: 1 });
    await back();
    await isHere();
    await settled(page);
    const [sentence, sheet] = await Promise.all([boxOf(page.locator('#s34')), boxOf(editor(page))]);
    expect(sentence.bottom).toBeLessThanOrEqual(sheet.y);
  }
  // However often: there and back is no way of its own.
  expect(await page.evaluate(() => history.length)).toBe(visits + 1);
});

test('what is removed leaves the focus where it was, and in the list of sources nothing moves', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await begin(
    page,
    'Die Brücke\n\nEs regnet, sagte Anna Muster. Sie sagte, es schneie.\n\nPeter Meier sagte, es hagle. Niemand weiss es.',
  );
  await editor(page).getByRole('button', { name: 'Anna Muster entfernen' }).press('Enter');
  await expect(page.getByRole('button', { name: /^Satz 1, Entwurf/ })).toBeFocused();
  await press(page, 'Control+z', 'ArrowLeft', 'm');
  await page.getByRole('button', { name: 'Alle Quellen' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Quellen' });
  await dialog.getByRole('button', { name: '«Muster» entfernen' }).press('Enter');
  await expect(dialog.locator(':focus')).toBeVisible();
  const mergings = dialog.getByRole('combobox', { name: /^Zusammenlegen mit/ });
  // «2 Sätze» beside it takes more room than «1 Satz».
  expect((await boxOf(mergings.first())).x).toBe((await boxOf(mergings.last())).x);
  const entry = dialog.getByRole('listitem').first();
  const above = async () => (await boxOf(mergings.first())).y - (await boxOf(entry)).y;
  const before = await above();
  const name = entry.getByRole('textbox').first();
  await write(name, 'Peter Meier');
  await page.keyboard.press('Tab');
  await expect(entry.getByRole('alert')).toContainText('heisst schon eine andere Quelle');
  expect(await above()).toBe(before);
  await write(name, 'Anna Muster');
  await page.setViewportSize({ width: 390, height: 844 });
  const cut = await mergings.first().evaluate((list: HTMLSelectElement) => {
    const given = list.offsetWidth;
    list.style.cssText = 'field-sizing: content; inline-size: auto';
    return list.offsetWidth - given;
  });
  expect(cut).toBeLessThanOrEqual(0);
  await page.getByRole('combobox', { name: 'Zusammenlegen mit: Anna Muster' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('textbox')).toHaveCount(2);
  await page.getByRole('button', { name: '«Anna Muster» mit «Peter Meier» zusammenlegen' }).press('Enter');
  await expect(dialog.getByRole('textbox')).toHaveCount(1);
  await expect(dialog.locator(':focus')).toBeVisible();
});

test('the ring of what a key leads to is whole, and covers no label; larger letters leave the sentence at hand in view, and what is asked', async ({
  page,
}) => {
  await begin(page);
  const ringOf = async (focused: Locator) => {
    await expect(focused).toBeFocused();
    const widths = await focused.evaluate((element) => {
      const { outlineOffset, outlineWidth } = getComputedStyle(element);
      return Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
    });
    return (await boxOf(focused)).y - widths;
  };
  await page.keyboard.press('z');
  const opened = editor(page).getByText('Zuschnitt');
  expect(await ringOf(opened)).toBeGreaterThanOrEqual((await boxOf(page.locator('aside > .scrolling'))).y);
  await press(page, 'ArrowLeft', 'ControlOrMeta+c', 'a');
  const field = editor(page).getByLabel('Neue Frage');
  const label = await field.evaluate((input) => {
    const words = new Range();
    words.selectNodeContents(input.previousSibling ?? input);
    return words.getBoundingClientRect().bottom;
  });
  // In Firefox, lines of text end on fractions of pixels.
  expect(await ringOf(field)).toBeGreaterThanOrEqual(Math.floor(label));
  await page.keyboard.press('ControlOrMeta+v');
  await expect(field).toHaveValue('Kursk');

  // As 400 % of a window.
  await page.setViewportSize({ width: 320, height: 256 });
  await page.reload();
  await expect(editor(page)).toBeVisible();
  for (const name of ['wörtlich', 'als Tatsache']) {
    await form(page, name).scrollIntoViewIfNeeded();
    await expect(form(page, name)).toBeInViewport({ ratio: 1 });
  }
  await page.keyboard.press('ArrowRight');
  await expect(editor(page).getByRole('button', { name: 'ist die Quelle' })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1280, height: 800 });
  await press(page, ...'jjjjjjjjjjj');
  const atHand = page.getByRole('button', { name: /^Satz 12, / });
  await expect(atHand).toBeInViewport({ ratio: 1 });
  // As 200 % of that window, and 200 % of a phone.
  for (const size of [
    { width: 640, height: 400 },
    { width: 195, height: 422 },
  ]) {
    await page.setViewportSize(size);
    await expect(page.locator('[data-sentence][aria-current] [data-text]')).toBeInViewport();
  }

  await test.step('in any width, the bar shows all of the title or none, and the way back to all texts begins where the readers’ bar does', async () => {
    const shown = page.getByRole('banner').getByText(original.split('\n')[0] ?? '');
    await page.setViewportSize({ width: 1280, height: 900 });
    await expect(shown).toBeVisible();
    await page.setViewportSize({ width: 768, height: 900 });
    await expect(shown).toBeHidden();
    await page.keyboard.press('l');
    const back = page.getByRole('button', { name: 'Alle Texte' });
    const product = page.getByRole('banner').getByRole('link', { name: 'Quellenlage' });
    await expect(product).toBeVisible();
    for (const width of [1680, 1280, 768, 700, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(async () => (await boxOf(back)).x - (await boxOf(product)).x, `${width} px`).toBe(0);
    }
  });
});

test.describe('on a phone', () => {
  const phone = { width: 390, height: 844 };
  /** As 200 % of that. */
  const largest = { width: 195, height: 422 };
  test.use({ viewport: phone, hasTouch: true, isMobile: true });
  test.skip(({ browserName }) => browserName !== 'chromium', 'The driver taps nothing in Firefox.');

  test('by touch, the first minute, then headings, title and details, with nothing wider than the page, in the largest letters, too', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    const begins = await page.getByRole('button', { name: /ausprobieren/ }).evaluate((button) => {
      const words = new Range();
      words.selectNodeContents(button);
      return [...words.getClientRects()].map(({ left }) => left - button.getBoundingClientRect().left);
    });
    expect(begins, 'both lines of a button').toEqual([0, 0]);
    await page.setViewportSize(largest);
    await expect(page.getByLabel('Sprache des Textes')).toBeVisible();
    // Touch drags nothing.
    await expect(page.getByText(/hierher ziehen/)).toBeHidden();
    expect(await overflowOf(page)).toBe(0);
    await page.setViewportSize(phone);
    await page.getByRole('button', { name: 'Mit dem Artikel dieser Website ausprobieren' }).tap();
    await expect(guide(page, '1')).toContainText('Dann bestätigen');
    await page.getByRole('button', { name: 'Bestätigen und weiter' }).tap();
    await form(page, 'als Tatsache').tap();
    await expect(guide(page, '3')).toContainText('Im Text antippen');
    await page.locator('[data-word]').first().tap();
    await editor(page).getByRole('button', { name: 'Zeitwort' }).tap();
    await expect(guide(page, '4')).toBeVisible();
    expect(await obstaclesBeside(editor(page))).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    await page.getByRole('button', { name: 'Lesen', exact: true }).tap();
    await expect(page.getByText('Das ist alles.')).toBeVisible();
    for (const name of ['Bearbeiten', 'Weitergeben']) {
      expect(await linesOf(page.getByRole('button', { name })), name).toBe(1);
    }
    await page.getByRole('button', { name: 'Bearbeiten' }).tap();
    await expect(page.getByText(/\d von 4/)).toHaveCount(0);

    await page.getByRole('heading', { name: /^Militärische Kooperation/ }).tap();
    await expect(editor(page).getByText('Satz 7 von 18')).toBeVisible();
    await expect(editor(page).getByRole('group', { name: /^«Militärische Kooperation/ })).toBeInViewport();
    await editor(page).getByRole('button', { name: 'Zitat', exact: true }).tap();
    const quotation = page.locator('main blockquote');
    await expect(quotation).toBeVisible();
    expect(await overflowOf(page)).toBe(0);
    for (const part of [quotation, editor(page)]) expect(await obstaclesIn(part)).toEqual([]);
    await page.getByRole('button', { name: 'Rückgängig' }).tap();
    await expect(quotation).toHaveCount(0);
    await page.getByRole('heading', { level: 1 }).tap();
    const details = page.getByRole('dialog', { name: 'Angaben zum Text' });
    await expect(details).toBeVisible();
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 320, height: 640 });
    await editor(page).getByRole('button', { name: 'Angaben zum Text' }).tap();
    await expect(details).toBeVisible();
    expect(await obstaclesIn(details)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    await page.keyboard.press('Escape');

    await test.step('with the largest letters everything is within the window and reachable, and words whole', async () => {
      await press(page, 'Control+z', 'Control+z');
      await page.setViewportSize(largest);
      await page.getByRole('button', { name: /^Satz 1,/ }).tap();
      await expect(editor(page).getByText('Satz 1 von 18')).toBeVisible();
      expect(await overflowOf(page)).toBe(0);
      await page.getByRole('button', { name: 'Lesen', exact: true }).tap();
      const sheet = page.getByRole('complementary', { name: 'Ukraine' });
      await expect(sheet).toBeVisible();
      for (const words of ['1 von 8', 'Schliessen', 'Selenskyj']) {
        expect(await linesOf(sheet.getByText(words, { exact: true })), words).toBe(1);
      }
      // The links at the foot do not cover the text.
      await page.mouse.wheel(0, 400);
      await expect(page.getByRole('button', { name: 'Bearbeiten' })).not.toBeInViewport();
      await page.keyboard.press('l');
      await editor(page).getByText('Zuschnitt').scrollIntoViewIfNeeded();
      await page.locator('[data-word]').first().tap();
      await expect(editor(page).getByRole('button', { name: 'ist die Quelle' })).toBeInViewport({ ratio: 1 });
      await editor(page).getByRole('button', { name: 'Zeitwort' }).tap();
      await form(page, 'als Tatsache').tap();
      await expect(form(page, 'als Tatsache')).toHaveAttribute('aria-pressed', 'true');
      await editor(page).getByRole('button', { name: 'Nächster Satz' }).tap();
      await expect(editor(page).getByText('Satz 2 von 18')).toBeVisible();
      expect(await overflowOf(page)).toBe(0);
      await page.getByRole('button', { name: /^Satz 10,/ }).tap();
      await expect(editor(page).getByText('«seit August 2023»')).toBeVisible();
      expect(await page.evaluate(sideways)).toEqual([]);
      await page.getByRole('banner').getByRole('button', { name: 'Weitergeben' }).tap();
      const dialog = page.getByRole('dialog', { name: 'Weitergeben' });
      expect(await linesOf(dialog.getByRole('heading', { level: 2 }))).toBe(1);
      expect(await linesOf(dialog.getByRole('button', { name: 'Schliessen' }))).toBe(1);
      await dialog.getByRole('button', { name: 'Schliessen' }).tap();
      await page.getByRole('button', { name: 'Alle Texte' }).tap();
      const link = page.getByRole('region', { name: 'Auf diesem Gerät' }).getByRole('link');
      expect((await boxOf(link)).width).toBeGreaterThan(120);
    });
  });
});

/** The number of lines of a text. */
function linesOf(text: Locator): Promise<number> {
  return text.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  });
}
