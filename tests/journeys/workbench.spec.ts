import { boxOf, obstaclesIn, press, sweeps } from './page.ts';
import { expect, test } from './test.ts';
import { address, begin, draft, editor, form, short } from './workbenchJourney.ts';

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
  // As many lines as do not fit, in few sentences more than make a book.
  const line = `Die Stadt sagt, die Brücke sei nicht mehr sicher.${'\n'.repeat(10)}`;
  const chapter = `Das Kapitel\n${line.repeat(502)}`;
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
  await expect(page.getByText('0 von 1004 bestätigt')).toBeVisible();
  expect(await isLaidOut()).toBe(false);
});

test.describe('where a part of its script cannot be loaded', () => {
  test.use({ expected: /worker-|linearFile-|kursk|Failed to load/ });

  test('the page says so, and the text stays: of the sample, the draft, an edition', async ({ page }) => {
    await page.route('**/kursk.txt', (route) => route.fulfill({ status: 404, body: '<p>Not found</p>' }));
    await page.route('**/worker-*.js', (route) => route.abort());
    await page.route('**/linearFile-*.js', (route) => route.abort());
    await page.goto(address);
    const problem = page.getByRole('alert').filter({ hasText: 'konnte nicht geladen werden' });
    await page.getByRole('button', { name: 'Mit dem Artikel dieser Website ausprobieren' }).click();
    await expect(problem).toBeVisible();
    // Nothing is said while another one is made.
    await draft(page, short);
    await expect(page.getByRole('button', { name: 'Abbrechen' })).toBeHidden();
    await expect(problem).toBeVisible();
    await expect(page.getByLabel('Text', { exact: true })).toHaveValue(short);
    await page.unroute('**/worker-*.js');
    await draft(page, short);
    await page.getByRole('button', { name: 'Weitergeben' }).click();
    await page.getByRole('button', { name: 'Druckfassung' }).click();
    const way = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Druckfassung' }) });
    await expect(way.getByRole('status')).toContainText('konnte nicht geladen werden');
  });
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
  await draft(page, short);
  await expect(page.getByText('0 von 3 bestätigt')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('kein Platz mehr');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 von 3 bestätigt')).toBeVisible();
  await page.getByRole('button', { name: /Alle Texte/ }).click();
  await expect(page.getByRole('alert')).toContainText('kein Platz mehr');
  await page.getByRole('link', { name: /Der Hafen/ }).click();
  await expect(page.getByText('1 von 3 bestätigt')).toBeVisible();
  // The list has these words, too, and its link has the focus.
  await expect(page.getByRole('button', { name: /^Satz 2, / })).toBeFocused();
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(page.getByText('2 von 3 bestätigt')).toBeVisible();
  await page.reload();
  await expect(page.getByText('2 von 3 bestätigt')).toBeVisible();
});

test('a browser that stores nothing is reported, and leaving the page asks first', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The user denied permission to access the database.', 'UnknownError');
    };
  });
  await page.goto(address);
  await expect(page.getByRole('alert')).toContainText('Dieses Gerät behält hier nichts');
  await draft(page, short);
  await expect(page.getByRole('alert')).toContainText('Nicht gespeichert');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 von 3 bestätigt')).toBeVisible();
  page.once('dialog', (dialog) => dialog.accept());
  await page.reload();
  await expect(page.getByText('1 von 3 bestätigt')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('Nicht gespeichert');
  page.once('dialog', (dialog) => dialog.accept());
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test.skip(({ browserName }) => browserName !== 'chromium', 'The driver taps nothing in Firefox.');

  test('sheet and guide cover neither the sentence at hand nor what comes next, which is in view however far all was scrolled', async ({
    page,
  }) => {
    await begin(page);
    await expect(page).toHaveURL(/s01$/);
    const atFirst = page.url();
    const guide = editor(page).getByRole('paragraph').filter({ hasText: 'von 4' });
    await expect(editor(page).getByRole('textbox', { name: 'Quelle suchen oder neu' })).toBeInViewport({ ratio: 1 });
    // Further ones do not differ from those that scroll.
    for (let step = 1; step <= (sweeps ? 12 : 6); step++) {
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
    expect(Math.abs((await boxOf(page.locator('[aria-current=location]'))).y - after.y)).toBeLessThan(2);

    const details = page.getByRole('dialog', { name: 'Angaben zum Text' });
    const close = details.getByRole('button', { name: 'Schliessen' });
    for (const leave of [() => page.keyboard.press('Escape'), () => close.tap()]) {
      await page.getByRole('heading', { level: 1 }).tap();
      await details.getByLabel('Gelesen am').fill('heute');
      await expect(close).toBeInViewport({ ratio: 1 });
      await leave();
      await expect(details.getByText('Das ist kein Datum.')).toBeInViewport({ ratio: 1 });
      await expect(details.getByLabel('Gelesen am')).toBeFocused();
      await leave();
      await expect(details).toBeHidden();
    }
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
    expect(await obstaclesIn(dialog)).toEqual([]);
    await dialog.getByRole('button', { name: 'Schliessen' }).tap();

    await test.step('from the end of a text, the way to all texts leads to the top, where they come first', async () => {
      await page.locator('#s18').tap();
      await page.getByRole('button', { name: 'Alle Texte' }).tap();
      const texts = page.getByRole('region', { name: 'Auf diesem Gerät' });
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toBeInViewport({ ratio: 1 });
      await expect(texts.getByRole('link')).toBeInViewport({ ratio: 1 });
      expect((await boxOf(texts)).bottom).toBeLessThanOrEqual((await boxOf(heading)).y);
    });

    await test.step('a sentence that grows by the next one stays above the sheet', async () => {
      const sentence =
        'Der Minister sagte am Abend vor den Medien in der Hauptstadt, die Brücke über den Fluss sei wegen des Hochwassers und der Schäden am zweiten Pfeiler noch immer zu. ';
      await draft(page, `Titel\n\n${sentence.repeat(8)}`);
      await expect(editor(page).getByText('Satz 1 von 8')).toBeVisible();
      await press(page, 'j', 'j', 'j', 'j', 'x');
      await expect(editor(page).getByText('Satz 5 von 7')).toBeVisible();
      const bottom = async () => (await boxOf(page.locator('[aria-current=location]'))).bottom;
      await expect.poll(bottom).toBeLessThanOrEqual((await boxOf(editor(page))).y);
    });
    await page.goto(atFirst);
    await expect(editor(page).getByRole('heading', { name: 'Satz 1 von 18' })).toBeVisible();

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
    await editor(page).getByRole('button', { name: 'Abbrechen' }).tap();

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
});

/** With each form and a date: comparing the colours of eighteen sentences takes two seconds. */
const ofEachForm = `${short} Laut der Hafenzeitung ist der Damm vielleicht undicht. «Wir warten», sagte der Bürgermeister am 3. Mai 2024. Der Hafen ist seit 2023 offen.`;

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
  await begin(page, ofEachForm);
  await press(page, 'Enter', 'ArrowRight');
  expect(await obstacles()).toEqual([]);
  await page.keyboard.press('d');
  await page.getByLabel('Worauf das Datum beruht').selectOption({ label: 'auch auf Wörtern anderswo' });
  await page.getByLabel('In welchem Satz?').selectOption('s05');
  expect(await obstacles(editor(page))).toEqual([]);
  await page.keyboard.press('Escape');
  if (sweeps) {
    await page.getByRole('button', { name: 'Alle Quellen' }).click();
    expect(await obstacles()).toEqual([]);
    await page.getByRole('button', { name: 'Schliessen' }).click();
  }
  await page.getByRole('banner').getByRole('button', { name: 'Weitergeben' }).click();
  expect(await obstacles(page.getByRole('dialog'))).toEqual([]);
});
