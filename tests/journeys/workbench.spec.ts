import type { Page } from '@playwright/test';
import { boxOf, go, obstaclesIn, original, press, settled, sweeps } from './page.ts';
import { expect, test } from './test.ts';
import { address, begin, draft, editor, form, openFile } from './workbenchJourney.ts';

test("a site's own print edition opens as the reading it was made from", async ({ page }) => {
  await page.goto(address);
  await page.locator('input[type=file]').setInputFiles('dist/artikel.html');
  await expect(page.getByRole('link', { name: /Satz 4: NIS/ })).toBeVisible();
  await page.getByRole('button', { name: 'Bearbeiten' }).click();
  await expect(page.getByText('18 von 18 bestätigt')).toBeVisible();
});

test('what was done survives a reload and the way back, undo included; deleted is deleted', {
  tag: '@firefox',
}, async ({ page }) => {
  await begin(page);
  await press(page, 'Enter', 'Enter');
  await expect(page.getByText('2 von 18 bestätigt')).toBeVisible();
  await page.reload();
  await expect(page.getByText('2 von 18 bestätigt')).toBeVisible();
  await expect(editor(page).getByText('Satz 3 von 18')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Satz 3, Entwurf/ })).toBeFocused();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByText('1 von 18 bestätigt')).toBeVisible();
  await go(page, -1);
  await expect(page.getByRole('heading', { name: 'Auf diesem Gerät' })).toBeVisible();
  await go(page, 1);
  await expect(page.getByText('1 von 18 bestätigt')).toBeVisible();
  await page.getByRole('button', { name: /Alle Texte/ }).click();
  await page.getByRole('button', { name: /löschen/ }).click();
  await page.getByRole('button', { name: 'Endgültig löschen' }).click();
  await expect(page.getByRole('heading', { name: 'Auf diesem Gerät' })).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Einen eigenen Text lesen' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Auf diesem Gerät' })).toBeHidden();
});

test('whatever is pasted is text: nothing runs, nothing is fetched', async ({ page }) => {
  const hostile = [
    'Titel <img src=x onerror=alert(1)>',
    '<script>alert(1)</script> sagt der Minister. Laut {{7*7}} ist alles gut.',
    `${'x'.repeat(10_000)} ist ein langes Wort.`,
    'Ein \uD800 Zeichen und \u202Eeine Wendung, teilte die Polizei mit. ‹javascript:alert(1)›',
  ].join('\n\n');
  await begin(page, hostile);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Titel <img src=x onerror=alert(1)>');
  for (let step = 0; step < 6; step++) await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Lesen', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Titel <img src=x onerror=alert(1)>');
  expect(await page.evaluate(() => document.querySelectorAll('article :is(script, img)').length)).toBe(0);
});

test('what is too long for the field is read at once, with what is typed around it; of a book, only what is near the view is laid out', async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'Only there a script can say what is pasted.');
  await page.goto(address);
  const field = page.getByLabel('Text', { exact: true });
  /** Whether the browser may insert it into the field. */
  const paste = (text: string) =>
    field.evaluate((element, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      return element.dispatchEvent(event);
    }, text);
  expect(await paste('\n'.repeat(4_999))).toBe(true);
  expect(await paste('\n'.repeat(5_000))).toBe(false);
  await expect(page.getByRole('alert')).toContainText('Da ist noch kein Text');
  await field.fill('Das Buch\n');
  const chapter = `Das Kapitel\n${'Die Stadt sagt, die Brücke sei nicht mehr sicher.\n'.repeat(2_500)}`;
  expect(await paste(chapter + chapter)).toBe(false);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Das Buch');
  const isLaidOut = () =>
    page
      .locator('main section')
      .last()
      .locator('h2')
      .evaluate((heading) => heading.checkVisibility({ contentVisibilityAuto: true }));
  expect(await isLaidOut()).toBe(false);
  await page.reload();
  await expect(page.getByText('0 von 5000 bestätigt')).toBeVisible();
  expect(await isLaidOut()).toBe(false);
});

/** Drops a file or a text on what has the focus, or on the page, and returns whether the browser may handle it itself. */
function drop(page: Page, { text = '', file = '' }): Promise<boolean> {
  return page.evaluate(
    ([dropped, name]) => {
      const dataTransfer = new DataTransfer();
      if (name) dataTransfer.items.add(new File([dropped], name));
      else dataTransfer.setData('text/plain', dropped);
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      return (document.activeElement ?? document.body).dispatchEvent(event);
    },
    [text, file] as const,
  );
}

test('a dropped file opens beside the work, and what is not a file is rejected', async ({ page }) => {
  await begin(page);
  expect(await drop(page, { file: 'regen.txt', text: 'Der Regen\n\nEs regnet, sagt Anna Muster.' })).toBe(false);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Der Regen');
  await page.getByRole('button', { name: 'Lesen', exact: true }).click();
  await expect(editor(page)).toBeHidden();
  expect(await drop(page, { file: 'bild.png', text: '\u0000' })).toBe(false);
  await expect(page.getByRole('alert')).toContainText('«.png»');
  await go(page, -1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Der Regen');
});

test('a dropped text joins the field; within it, the browser moves it', async ({ page }) => {
  await page.goto(address);
  const field = page.getByLabel('Text', { exact: true });
  await field.fill('Der Regen\n');
  await field.blur();
  expect(await drop(page, { text: 'Es regnet.' })).toBe(false);
  await expect(field).toHaveValue('Der Regen\nEs regnet.');
  await field.focus();
  expect(await drop(page, { text: 'Es schneit.' })).toBe(true);
  await expect(field).toHaveValue('Der Regen\nEs regnet.');
});

test('the other language opens at the same sentence, with all changes', async ({ page }) => {
  await begin(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/s02$/);
  await page.getByRole('button', { name: 'Darstellung' }).click();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByText('Sentence 2 of 18')).toBeVisible();
  await expect(page.getByText('1 of 18 confirmed')).toBeVisible();
});

test('in a button with two lines, both begin at its edge', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(address);
  const begins = await page.getByRole('button', { name: /ausprobieren/ }).evaluate((button) => {
    const words = new Range();
    words.selectNodeContents(button);
    return [...words.getClientRects()].map(({ left }) => left - button.getBoundingClientRect().left);
  });
  expect(begins).toEqual([0, 0]);
});

test('in any width, the way back to all texts begins where the readers’ bar below it does', async ({ page }) => {
  await begin(page);
  await page.keyboard.press('l');
  const back = page.getByRole('button', { name: 'Alle Texte' });
  const product = page.getByRole('banner').getByRole('link', { name: 'Quellenlage' });
  await expect(product).toBeVisible();
  for (const width of [1680, 1280, 768, 700, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(async () => (await boxOf(back)).x - (await boxOf(product)).x, `${width} px`).toBe(0);
  }
});

test('a draft is made beside the page, can be stopped, and begun again', async ({ page }) => {
  await page.route('**/worker-*.js', () => undefined);
  await page.goto(address);
  await draft(page);
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(page.getByRole('button', { name: 'Abbrechen' })).toBeHidden();
  await page.unroute('**/worker-*.js');
  await draft(page);
  await expect(page.getByText('0 von 18 bestätigt')).toBeVisible();
});

test.describe('where its script cannot be loaded', () => {
  test.use({ expected: /worker-|linearFile-|kursk|Failed to load/ });

  test('no draft is made, the page says so, and the text stays', async ({ page }) => {
    await page.route('**/worker-*.js', (route) => route.abort());
    await page.goto(address);
    await draft(page);
    await expect(page.getByRole('alert')).toContainText('konnte nicht geladen werden');
    await expect(page.getByLabel('Text', { exact: true })).toHaveValue(original);
  });

  test('neither the sample nor an edition can be opened, and the page says so', async ({ page }) => {
    await page.route('**/kursk.txt', (route) => route.fulfill({ status: 404, body: '<p>Not found</p>' }));
    await page.route('**/linearFile-*.js', (route) => route.abort());
    await page.goto(address);
    await page.getByRole('button', { name: 'Mit dem Artikel dieser Website ausprobieren' }).click();
    await expect(page.getByRole('alert')).toContainText('konnte nicht geladen werden');
    await draft(page);
    await page.getByRole('button', { name: 'Weitergeben' }).click();
    await page.getByRole('button', { name: 'Druckfassung' }).click();
    const way = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Druckfassung' }) });
    await expect(way.getByRole('status')).toContainText('konnte nicht geladen werden');
  });
});

test('a reading with words that occur nowhere opens, with its findings', async ({ page }) => {
  const sentence = {
    id: 's01',
    text: 'Nichts davon.',
    form: 'reported',
    attributions: [{ source: 'x', cue: 'Paris' }],
  };
  const sources = { x: { name: 'Niemand hier', kind: 'other' } };
  const paragraph = [sentence, { ...sentence, id: 's02', attributions: [{ source: 'x' }] }];
  const picture = { kind: 'figure', id: 'b', file: 'x.jpg', width: 4, height: 3, alt: 'Ein Fluss' };
  const sections = [{ id: 'a', blocks: [{ kind: 'paragraph', paragraph }, picture] }];
  const article = { lang: 'de', title: { text: 'Fremd', form: 'stated' }, sources, sections };
  await page.goto(address);
  await openFile(page, 'fremd.json', JSON.stringify({ version: 1, article, unconfirmed: ['s01', 's02'] }));
  await expect(page.getByText(/Ein Fluss/)).toBeVisible();
  await page.getByRole('link', { name: /Satz 1: Niemand hier/ }).click();
  await expect(page.getByRole('heading', { name: 'Niemand hier' })).toBeVisible();
  await page.getByRole('button', { name: 'Bearbeiten' }).click();
  await expect(
    editor(page).getByRole('listitem').filter({ hasText: '«Paris» kommt in Satz 1 nicht vor' }),
  ).toBeVisible();
});

test('a full device is reported; the text stays open and listed, and is stored once there is room', async ({
  anotherContext,
  baseURL,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'Only there the driver can take the room away.');
  // One that has not stored anything yet.
  const context = await anotherContext({ ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  const origin = new URL((await page.goto(address))?.url() ?? '').origin;
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await draft(page);
  await expect(page.getByText('0 von 18 bestätigt')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('kein Platz mehr');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 von 18 bestätigt')).toBeVisible();
  await page.getByRole('button', { name: /Alle Texte/ }).click();
  await expect(page.getByRole('alert')).toContainText('kein Platz mehr');
  await page.getByRole('link', { name: /Nordkorea/ }).click();
  await expect(page.getByText('1 von 18 bestätigt')).toBeVisible();
  // The list has these words, too, and its link has the focus.
  await expect(page.getByRole('button', { name: /^Satz 2, / })).toBeFocused();
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(page.getByText('2 von 18 bestätigt')).toBeVisible();
  await page.reload();
  await expect(page.getByText('2 von 18 bestätigt')).toBeVisible();
});

test('a browser that stores nothing is reported, and leaving the page asks first', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The user denied permission to access the database.', 'UnknownError');
    };
  });
  await page.goto(address);
  await expect(page.getByRole('alert')).toContainText('Dieses Gerät behält hier nichts');
  await draft(page);
  await expect(page.getByRole('alert')).toContainText('Nicht gespeichert');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 von 18 bestätigt')).toBeVisible();
  page.once('dialog', (dialog) => dialog.accept());
  await page.reload();
  await expect(page.getByText('1 von 18 bestätigt')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('Nicht gespeichert');
  page.once('dialog', (dialog) => dialog.accept());
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test.skip(({ browserName }) => browserName !== 'chromium', 'The driver taps nothing in Firefox.');

  test('the sentence at hand is under neither the sheet nor the guide above it, and the text stays still during edits', async ({
    page,
  }) => {
    await begin(page);
    const guide = editor(page).getByRole('paragraph').filter({ hasText: 'von 4' });
    await expect(editor(page).getByRole('textbox', { name: 'Quelle suchen oder neu' })).toBeInViewport({ ratio: 1 });
    for (let step = 1; step <= 12; step++) {
      if (step <= 3) {
        await expect(guide).toContainText(`${step} von 4`);
        const [line, sheet] = await Promise.all([boxOf(guide), boxOf(editor(page))]);
        expect(line.bottom).toBeLessThanOrEqual(sheet.y);
        const sentence = page.locator('[aria-current=location]');
        await expect.poll(async () => (await boxOf(sentence)).bottom).toBeLessThanOrEqual(line.y);
      }
      await page.getByRole('button', { name: 'Bestätigen und weiter' }).tap();
      const [sentence, sheet] = await Promise.all([
        boxOf(page.locator('[aria-current=location]')),
        boxOf(editor(page)),
      ]);
      expect(sentence.y + 24).toBeLessThan(sheet.y);
    }
    const before = await boxOf(page.locator('[aria-current=location]'));
    await form(page, 'als Tatsache').tap();
    await page.locator('[data-word]').first().tap();
    const after = await boxOf(page.locator('[aria-current=location]'));
    expect(Math.abs(after.y - before.y)).toBeLessThan(2);

    await form(page, 'wiedergegeben').tap();
    await expect(editor(page).getByText('Wessen Worte sind es?')).toBeAttached();
    await expect(editor(page).getByRole('textbox', { name: 'Quelle suchen oder neu' })).toBeInViewport({ ratio: 1 });
    await expect(editor(page).getByRole('button', { name: 'Ukraine', exact: true })).toBeInViewport({ ratio: 1 });
    // The driver scrolls by a pixel when what it taps ends within one.
    const asked = await boxOf(page.locator('[aria-current=location]'));
    expect(Math.abs(asked.y - after.y)).toBeLessThan(2);
  });

  test('what is undone and what «Lesen» waits for is shown in view, however far sheet and text were scrolled', async ({
    page,
  }) => {
    await begin(page);
    await form(page, 'als Tatsache').tap();
    await page.locator('#s18').scrollIntoViewIfNeeded();
    await expect(page.locator('#s01')).not.toBeInViewport();
    await page.getByRole('button', { name: 'Rückgängig' }).tap();
    await expect(page.locator('#s01')).toBeInViewport({ ratio: 1 });
    await form(page, 'möglich').tap();
    await editor(page).getByText('Zuschnitt').scrollIntoViewIfNeeded();
    await page.locator('#s18').scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'Lesen', exact: true }).tap();
    await expect(editor(page).getByText('Zuerst Wörter wählen oder abbrechen.')).toBeInViewport({ ratio: 1 });
    await expect(editor(page).getByRole('region', { name: 'Welche Wörter machen es «möglich»?' })).toBeFocused();
    await expect(page.locator('#s01')).toBeInViewport({ ratio: 1 });
    expect(await obstaclesIn(editor(page))).toEqual([]);
  });

  test('what the sheet asks for, chosen words, what they are named and another sentence are scrolled into view in it', async ({
    page,
  }) => {
    await begin(page);
    const scrollSheet = () => editor(page).getByText('Zuschnitt').scrollIntoViewIfNeeded();
    const question = editor(page).getByText('Wie ist es formuliert?');
    await scrollSheet();
    await expect(question).not.toBeInViewport();
    await page.getByRole('button', { name: 'Nächster Satz' }).tap();
    await expect(question).toBeInViewport();
    await scrollSheet();
    await editor(page).getByText('Zuschnitt').tap();
    await expect(editor(page).getByText('Hier beginnt ein Absatz')).toBeInViewport({ ratio: 1 });
    await page.locator('[data-word]').filter({ hasText: 'Militär' }).tap();
    await expect(editor(page).getByRole('button', { name: 'Zeitwort' })).toBeInViewport({ ratio: 1 });
    await editor(page).getByRole('button', { name: 'Zeitwort' }).tap();
    await expect(editor(page).getByText('«Militär»')).toBeInViewport({ ratio: 1 });
    await scrollSheet();
    await editor(page).getByRole('button', { name: 'NIS', exact: true }).tap();
    await expect(editor(page).getByText('«NIS» steht nicht im Satz.')).toBeInViewport();
    await page.getByRole('button', { name: 'Nächster Satz' }).tap();
    await editor(page).getByRole('textbox', { name: 'Quelle suchen oder neu' }).tap();
    await page.keyboard.type('Amt');
    await expect(editor(page).getByRole('button', { name: '«Amt» als neue Quelle' })).toBeInViewport({ ratio: 1 });
  });

  test('a dialog can be closed from its end, and whatever holds that back is in view: a date, or words that say for whom', async ({
    page,
  }) => {
    await begin(page);
    await page.getByRole('heading', { level: 1 }).tap();
    const details = page.getByRole('dialog', { name: 'Angaben zum Text' });
    await details.getByLabel('Gelesen am').fill('heute');
    const close = details.getByRole('button', { name: 'Schliessen' });
    await expect(close).toBeInViewport({ ratio: 1 });
    await close.tap();
    await expect(details.getByText('Das ist kein Datum.')).toBeInViewport({ ratio: 1 });
    await close.tap();
    await expect(details).toBeHidden();
    await page.getByRole('button', { name: 'Alle Quellen' }).tap();
    const dialog = page.getByRole('dialog', { name: 'Quellen' });
    await dialog.getByText('Beschreibung, spricht für').nth(4).tap();
    const speaking = page.getByRole('combobox', { name: '«ZDF» spricht für' });
    await speaking.evaluate((list) => list.scrollIntoView({ block: 'end' }));
    await speaking.selectOption({ label: 'Ukraine' });
    const asked = dialog.getByRole('listitem').filter({ has: speaking }).getByRole('group', { name: 'Mit welchen' });
    await expect(asked).toBeInViewport({ ratio: 1 });
    await dialog.getByRole('button', { name: 'Schliessen' }).tap();
    await expect(speaking).toBeFocused();
    await expect(asked).toBeInViewport({ ratio: 1 });
  });

  test('a sentence that grows by the next one stays above the sheet', async ({ page }) => {
    const sentence =
      'Der Minister sagte am Abend vor den Medien in der Hauptstadt, die Brücke über den Fluss sei wegen des Hochwassers und der Schäden am zweiten Pfeiler noch immer zu. ';
    await begin(page, `Titel\n\n${sentence.repeat(8)}`);
    await press(page, 'j', 'j', 'j', 'j', 'x');
    await expect(editor(page).getByText('Satz 5 von 7')).toBeVisible();
    const bottom = async () => (await boxOf(page.locator('[aria-current=location]'))).bottom;
    await expect.poll(bottom).toBeLessThanOrEqual((await boxOf(editor(page))).y);
  });

  test('from the end of a text, the way to all texts leads to the top, where they come first', async ({ page }) => {
    await begin(page);
    await page.locator('#s18').tap();
    await page.getByRole('button', { name: 'Alle Texte' }).tap();
    const texts = page.getByRole('region', { name: 'Auf diesem Gerät' });
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toBeInViewport({ ratio: 1 });
    await expect(texts.getByRole('link')).toBeInViewport({ ratio: 1 });
    expect((await boxOf(texts)).bottom).toBeLessThanOrEqual((await boxOf(heading)).y);
  });
});

test('in a narrow window, either way back from the readers’ view shows the current sentence', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await begin(page);
  await press(page, ...'j'.repeat(14));
  const visits = await page.evaluate(() => history.length);
  for (const back of [() => page.keyboard.press('l'), () => page.goBack()]) {
    await page.keyboard.press('l');
    await expect(page.getByRole('link', { name: /^Satz 15: / })).toBeFocused();
    await back();
    await expect(editor(page).getByText('Satz 15 von 18')).toBeVisible();
    await settled(page);
    const [sentence, sheet] = await Promise.all([boxOf(page.locator('#s15')), boxOf(editor(page))]);
    expect(sentence.bottom).toBeLessThanOrEqual(sheet.y);
  }
  // However often: there and back is no way of its own.
  expect(await page.evaluate(() => history.length)).toBe(visits + 1);
});

test('what readers get stays open on the way back to a place in it and when it is reloaded there', async ({ page }) => {
  await begin(page);
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

test('no accessibility violations, light or dark: at the start, a sentence, a dialog', async ({ page }) => {
  test.slow();
  const obstacles = async (part = page.locator(':root')) => {
    await page.emulateMedia({ colorScheme: 'light' });
    const found = [...(await obstaclesIn(part))];
    await page.emulateMedia({ colorScheme: 'dark' });
    found.push(...(await obstaclesIn(part, ...(sweeps ? [] : ['color-contrast']))));
    if (!sweeps) return found;
    await page.emulateMedia({ forcedColors: 'active' });
    found.push(...(await obstaclesIn(part)));
    await page.emulateMedia({ forcedColors: 'none' });
    return found;
  };
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await obstacles()).toEqual([]);
  await begin(page);
  await press(page, 'Enter', 'ArrowRight');
  expect(await obstacles()).toEqual([]);
  if (sweeps) {
    await page.keyboard.press('d');
    expect(await obstacles()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Alle Quellen' }).click();
    expect(await obstacles()).toEqual([]);
    await page.getByRole('button', { name: 'Schliessen' }).click();
  }
  await page.getByRole('banner').getByRole('button', { name: 'Weitergeben' }).click();
  expect(await obstacles(page.getByRole('dialog'))).toEqual([]);
});
