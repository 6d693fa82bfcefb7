import type { Locator, Page } from '@playwright/test';
import { boxOf, go, obstaclesOn, original, overflowOf, press, settled, sideways, sweeps } from './page.ts';
import { expect, test } from './test.ts';
import { address, begin, draft, editor, form, write } from './workbenchJourney.ts';

const guide = (page: Page, step: string) => page.getByRole('paragraph').filter({ hasText: `${step} von 4` });

async function beginSample(page: Page): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Mit dem Artikel dieser Website ausprobieren' }).click();
  await expect(page.getByText('0 von 18 bestätigt')).toBeVisible();
}

test('a first visitor is shown four things by doing them, with keys, and never again', async ({ page }) => {
  await beginSample(page);
  await expect(guide(page, '1')).toBeVisible();
  expect(await obstaclesOn(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '2 von 4' })).toBeAttached();
  await page.keyboard.press('6');
  await expect(guide(page, '3')).toContainText('Fehlt eine Quelle');
  await page.keyboard.press('ArrowRight');
  await expect(guide(page, '3')).toContainText('Sagen, was es ist');
  await page.keyboard.press('t');
  await expect(guide(page, '4')).toBeVisible();
  if (sweeps) expect(await obstaclesOn(page)).toEqual([]);
  await page.keyboard.press('l');
  await expect(page.getByText('Das ist alles.')).toBeVisible();
  await page.keyboard.press('l');
  await expect(page.getByText('1 von 18 bestätigt')).toBeVisible();
  await expect(page.getByText(/\d von 4/)).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('1 von 18 bestätigt')).toBeVisible();
  await expect(page.getByText(/\d von 4/)).toHaveCount(0);
});

test('the editor has marks even for those who read without them', async ({ page }) => {
  await page.goto('');
  await page.getByRole('button', { name: 'Nur lesen' }).click();
  await expect(page.getByRole('link', { name: /^Satz 1:/ })).toBeHidden();
  await begin(page);
  await expect(page.getByRole('button', { name: /^Satz 1, Entwurf/ })).toBeFocused();
  await expect(page.getByRole('button', { name: /lesen$/i })).toHaveCount(1);
});

test('larger letters leave the sentence at hand in view', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await begin(page);
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
});

test('a mark that reaches into the next section can be clicked', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await begin(
    page,
    'Titel\n\nDie Lage\n\n«Das ist unsere Brücke», rief Anna Muster. «So ist es.»\n\nDer Streit\n\nEs regnet. Es schneit.',
  );
  await page.getByRole('button', { name: /^Satz 2, / }).click({ position: { x: 40, y: 48 } });
  await expect(editor(page).getByText(/^Satz 2 von/)).toBeVisible();
});

test('words that are chosen can be copied', async ({ page }) => {
  await begin(page, 'Titel\n\nDie Polizei schweigt.');
  await press(page, 'ArrowRight', 'ArrowRight', 'ControlOrMeta+c', 's', 'ControlOrMeta+v');
  await expect(page.getByLabel('Quelle suchen oder neu')).toHaveValue('Polizei');
});

test('a key, the address and the way back lead between a sentence and what readers get for it', async ({ page }) => {
  await begin(page);
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

test('on a phone, a sentence in a section that was not laid out yet is read in its place', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const paragraph = 'Die Brücke über den Fluss bleibt bis auf Weiteres gesperrt. '.repeat(8).trim();
  await begin(page, ['Titel', ...['Eins', 'Zwei', 'Drei'].flatMap((one) => [one, paragraph, paragraph])].join('\n\n'));
  await page.evaluate(() => {
    location.hash = location.hash.replace(/s\d+$/, 's34');
  });
  await expect(editor(page).getByText('Satz 34 von 48')).toBeVisible();
  await page.keyboard.press('l');
  await expect(page.getByRole('link', { name: /^Satz 34: / })).toBeFocused();
  await settled(page);
  await expect(page.locator('#s34')).toBeInViewport({ ratio: 1 });
});

test('the note about a text deleted elsewhere covers nothing beside it', async ({ page, context }) => {
  await begin(page);
  const other = await context.newPage();
  await other.goto(address);
  await other
    .getByRole('button', { name: /löschen/ })
    .first()
    .click();
  await other.getByRole('button', { name: 'Endgültig löschen' }).click();
  const note = page.getByRole('alert').filter({ hasText: 'in einem anderen Fenster gelöscht' });
  // A window that is closed immediately may not have deleted it yet.
  await expect(note).toBeVisible();
  await other.close();
  for (const width of [1280, 1480]) {
    await page.setViewportSize({ width, height: 800 });
    await page.mouse.wheel(0, 400);
    await settled(page);
    const { y, height } = await boxOf(note);
    expect((await boxOf(editor(page))).y).toBeGreaterThanOrEqual(y + height);
    const { y: top, height: size } = await boxOf(editor(page));
    expect(top + size).toBeLessThanOrEqual(800);
  }
});

test('on a wide screen, the readers’ view follows beside the editor, leads to sentences, and can be hidden', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const beside = page.getByRole('region', { name: 'So lesen es andere' });
  await begin(page);
  await press(page, ...'jjj');
  await expect(beside.getByRole('link', { name: 'NIS', exact: true })).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('6');
  await expect(beside.getByRole('link', { name: 'als Tatsache', exact: true })).toBeVisible();
  await expect(beside.getByRole('link', { name: 'NIS', exact: true })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await beside.getByRole('link', { name: 'wiedergegeben', exact: true }).click();
  await beside.getByRole('link', { name: 'Satz 5' }).first().click();
  await expect(editor(page).getByText('Satz 5 von 18')).toBeVisible();
  await expect(beside.getByRole('link', { name: 'wiedergegeben', exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  );
  expect(await obstaclesOn(page)).toEqual([]);
  await page.keyboard.press('v');
  await expect(beside.getByRole('heading')).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('0 von 18 bestätigt')).toBeVisible();
  await page.getByRole('button', { name: 'So lesen es andere' }).click();
  await expect(beside.getByRole('heading', { name: 'So lesen es andere' })).toBeVisible();
});

test('the list of sources sets who speaks for whom, with the words that say so', async ({ page }) => {
  await begin(page);
  await page.getByRole('button', { name: 'Alle Quellen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Quellen' });
  await dialog.getByRole('combobox', { name: 'NIS spricht für' }).selectOption({ label: 'Ukraine' });
  const entry = dialog.getByRole('listitem').filter({ has: page.getByRole('combobox', { name: 'NIS spricht für' }) });
  const words = entry.getByRole('group', { name: 'Mit welchen Wörtern?' });
  await words.getByRole('button', { name: 'Geheimdienstes' }).press('Enter');
  await words.getByRole('button', { name: 'Geheimdienstes' }).press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(words.getByRole('button', { pressed: true })).toHaveText(['südkoreanischen', 'Geheimdienstes']);
  expect(await obstaclesOn(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Schliessen' }).click();
  await press(page, 'j', 'j', 'j', 'l');
  await expect(page.getByText('«südkoreanischen Geheimdienstes»').first()).toBeVisible();
});

test('at a middling width the bar shows all of the title or none; an invalid name moves nothing', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await begin(page);
  await expect(page.getByRole('banner').getByText(original.split('\n')[0] ?? '')).toBeHidden();
  await page.getByRole('button', { name: 'Alle Quellen' }).click();
  const entry = page.getByRole('dialog', { name: 'Quellen' }).getByRole('listitem').first();
  const above = async () => (await boxOf(entry.getByRole('combobox').first())).y - (await boxOf(entry)).y;
  const before = await above();
  await entry.getByRole('textbox').fill('NIS');
  await page.keyboard.press('Tab');
  await expect(entry.getByRole('alert')).toContainText('heisst schon eine andere Quelle');
  expect(await above()).toBe(before);
});

test('keys set how words point to a source: pronoun, office or form of its name; it is kept', async ({ page }) => {
  await begin(page);
  const kind = (name: string) => editor(page).getByRole('button', { name, exact: true });
  const where = editor(page).getByLabel('Wo «Selenskyj» genannt ist');
  await press(page, 'j', 'j', 's');
  await page.keyboard.type('Selen');
  await press(page, 'Enter', 'ArrowRight', 'Enter');
  await expect(kind('Amt')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('f');
  await expect(kind('Fürwort')).toHaveAttribute('aria-pressed', 'true');
  await expect(where).toHaveValue('s02');
  if (sweeps) expect(await obstaclesOn(page)).toEqual([]);
  await page.keyboard.press('i');
  await expect(kind('Form des Namens')).toHaveAttribute('aria-pressed', 'true');
  await expect(where).toHaveCount(0);
  await press(page, 'ArrowRight', 'ArrowRight', 'o');
  await expect(editor(page).getByText('«hat»')).toBeVisible();
  await expect(kind('Amt')).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(kind('Amt')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Control+z');
  await expect(kind('Form des Namens')).toHaveAttribute('aria-pressed', 'true');
  await expect(editor(page).getByText('«Russland»')).toBeVisible();
});

test('keys cut a text into paragraphs, quotation, note and heading; each step can be undone', async ({ page }) => {
  await begin(
    page,
    'Die Brücke\n\nVon Anna Muster\n\nSie ist zu. Sie bleibt es. Niemand weiss, wie lange. Das ist so.\nWeiter geht es\n\nBern, im Mai.\nEs regnet.',
  );
  const paragraphs = page.locator('main section > p:not([data-block]):has(> [id])');
  const choose = async (group: string, name: string) => {
    await page.keyboard.press('z');
    await page.getByRole('group', { name: group }).getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
  };
  await expect(paragraphs).toHaveCount(3);
  await press(page, 'j', 'c');
  await expect(paragraphs).toHaveCount(4);
  await expect(paragraphs.nth(1)).toContainText('Sie bleibt es. ');
  await page.keyboard.press('c');
  await expect(paragraphs).toHaveCount(3);
  await page.keyboard.press('Control+z');
  await choose('Der Absatz ist', 'Zitat');
  await expect(page.locator('main blockquote')).toContainText('Sie bleibt es.');
  if (sweeps) expect(await obstaclesOn(page)).toEqual([]);
  await press(page, 'Escape', 'j', 'j', 'j');
  await choose('Der Absatz ist', 'Ort, Datum');
  await expect(page.locator('main [data-note=dateline]')).toHaveText('Bern, im Mai.');
  await page.reload();
  await expect(page.locator('main [data-note=dateline]')).toHaveText('Bern, im Mai.');
  await page.keyboard.press('Control+z');
  await expect(page.locator('main [data-note=dateline]')).toHaveCount(0);
  await expect(editor(page).getByText('Satz 5 von 6')).toBeVisible();
  await press(page, ...'kkkk');
  await choose('«Von Anna Muster» ist', 'Fliesstext');
  await expect(editor(page).getByText('Satz 1 von 7')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Satz 1, Entwurf/ })).toBeFocused();
  await choose('Der Absatz ist', 'Zwischentitel');
  await expect(page.getByRole('heading', { name: 'Von Anna Muster' })).toBeVisible();
  await choose('Der Absatz ist', 'Fliesstext');
});

test('whatever a command removes, the focus stays: at the sentence, in the dialog, in the list', async ({ page }) => {
  await begin(
    page,
    'Die Brücke\n\nEs regnet, sagte Anna Muster. Sie sagte, es schneie.\n\nPeter Meier sagte, es hagle. Niemand weiss es.',
  );
  const mark = (number: number) => page.getByRole('button', { name: new RegExp(`^Satz ${number}, Entwurf`) });
  await expect(mark(1)).toBeFocused();
  const press = (name: string | RegExp) => editor(page).getByRole('button', { name, exact: true }).press('Enter');
  await press('Anna Muster entfernen');
  await expect(mark(1)).toBeFocused();
  await page.keyboard.press('Control+z');
  await editor(page).getByText('Zuschnitt').press('Enter');
  await press('Mit dem nächsten Satz verbinden');
  await expect(editor(page).getByText('Satz 1 von 3')).toBeVisible();
  await page.keyboard.press('Control+z');
  for (const shift of ['c', 'c', 'Control+z', 'Control+y']) {
    await page.keyboard.press('j');
    await page.keyboard.press(shift);
    await expect(mark(2)).toBeFocused();
    await page.keyboard.press('k');
  }
  for (const key of ['ArrowLeft', 'm']) await page.keyboard.press(key);
  await page.getByRole('button', { name: 'Alle Quellen' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: '«Muster» entfernen' }).press('Enter');
  await expect(page.getByRole('dialog').locator(':focus')).toBeVisible();
  const mergings = page.getByRole('combobox', { name: /^Zusammenlegen mit/ });
  // «2 Sätze» beside it takes more room than «1 Satz».
  expect((await boxOf(mergings.first())).x).toBe((await boxOf(mergings.last())).x);
  await page.setViewportSize({ width: 390, height: 844 });
  const cut = await mergings.first().evaluate((list: HTMLSelectElement) => {
    const given = list.offsetWidth;
    list.style.cssText = 'field-sizing: content; inline-size: auto';
    return list.offsetWidth - given;
  });
  expect(cut).toBeLessThanOrEqual(0);
  await page.getByRole('combobox', { name: 'Zusammenlegen mit: Anna Muster' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveCount(2);
  await page.getByRole('button', { name: '«Anna Muster» mit «Peter Meier» zusammenlegen' }).press('Enter');
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveCount(1);
  await expect(page.getByRole('dialog').locator(':focus')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Alle Texte/ }).press('Enter');
  await page.getByRole('button', { name: '«Die Brücke» löschen' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Behalten' })).toBeFocused();
});

test('a text’s details are set once and shown to readers; an invalid date holds the dialog once', async ({ page }) => {
  await begin(page);
  const dialog = page.getByRole('dialog', { name: 'Angaben zum Text' });
  const published = dialog.getByLabel('Erschienen');
  const open = () => page.getByRole('button', { name: 'Angaben', exact: true }).click();
  for (const close of [
    () => page.keyboard.press('Escape'),
    () => dialog.getByRole('button', { name: 'Schliessen' }).click(),
  ]) {
    await open();
    await published.fill('vorgestern');
    await close();
    await expect(dialog.getByRole('alert')).toHaveText(/Das ist kein Datum/);
    await expect(published).toBeFocused();
    await close();
    await expect(dialog).toBeHidden();
  }
  await open();
  await published.fill('gestern');
  await published.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText(/Das ist kein Datum/);
  await published.fill('5. November 2024');
  await published.press('Tab');
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await expect(published).toHaveValue('2024-11-05');
  await dialog.getByLabel('Medium').fill('Tagblatt');
  await dialog.getByLabel('Medium').press('Tab');
  await dialog.getByLabel('Sprache').selectOption({ label: 'Arabisch' });
  await expect(dialog.getByLabel('Schreibrichtung')).toHaveValue('rtl');
  await dialog.getByLabel('Sprache').selectOption('de-CH');
  if (sweeps) expect(await obstaclesOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Lesen', exact: true }).click();
  await page
    .getByRole('link', { name: /Über diese/ })
    .first()
    .click();
  await expect(page.getByText('Tagblatt').first()).toBeVisible();
});

test('once all is confirmed, a key leads to what is unresolved: change the form or give a reason', async ({ page }) => {
  await begin(page, 'Brücke\n\nDie Polizei sagte, es regne. Die Brücke bleibt zu.');
  await press(page, '3', 'ArrowRight', 'Enter', 'Enter', 'Enter');
  await expect(editor(page).getByText('Satz 2 von 2')).toBeVisible();
  await expect(editor(page).getByRole('button', { name: 'Noch zu klären: Satz 1' })).toBeVisible();
  await page.keyboard.press('n');
  await expect(editor(page).getByRole('region', { name: 'Noch zu klären' })).toBeVisible();
  await page.keyboard.press('5');
  await expect(editor(page).getByText('Alle Sätze sind bestätigt.')).toBeVisible();
  await page.keyboard.press('Control+z');
  const finding = editor(page).getByRole('button', { name: 'So lassen, weil …' });
  await finding.click();
  await page.keyboard.type('Der Kasten sagt es.');
  await page.keyboard.press('Enter');
  await expect(editor(page).getByText('Weicht von der Regel ab, weil: Der Kasten sagt es.')).toBeVisible();
  await expect(finding).toHaveCount(0);
  await expect(editor(page).getByText('Alle Sätze sind bestätigt.')).toBeVisible();
});

test('the ring of what a key leads to is whole, and covers no label', async ({ page }) => {
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
  await press(page, 'ArrowLeft', 'a');
  const field = editor(page).getByLabel('Neue Frage');
  const label = await field.evaluate((input) => {
    const words = new Range();
    words.selectNodeContents(input.previousSibling ?? input);
    return words.getBoundingClientRect().bottom;
  });
  // In Firefox, lines of text end on fractions of pixels.
  expect(await ringOf(field)).toBeGreaterThanOrEqual(Math.floor(label));
});

test('a date rests on the words of another sentence, and is changed later', async ({ page }) => {
  await begin(page);
  await press(page, ...'jjj');
  await page.locator('[data-word]', { hasText: 'bereits' }).first().click();
  await page.keyboard.press('d');
  await write(page.getByLabel('Datum', { exact: true }), '2024-06');
  await write(page.getByLabel('Was geschah'), 'Der Vertrag');
  await page.getByLabel('Worauf das Datum beruht').selectOption({ label: 'auch auf Wörtern anderswo' });
  await page.getByLabel('In welchem Satz?').selectOption('s07');
  await page.getByRole('group', { name: 'Welche Wörter dort?' }).getByRole('button', { name: '2024' }).click();
  expect(await obstaclesOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'In die Zeitleiste' }).click();
  await editor(page).getByRole('button', { name: '«Der Vertrag, Juni 2024» ändern' }).click();
  await expect(page.getByLabel('In welchem Satz?')).toHaveValue('s07');
  await write(page.getByLabel('Was geschah'), 'Der Pakt');
  await page.getByRole('button', { name: 'Änderung übernehmen' }).click();
  await expect(editor(page).getByText('Der Pakt, Juni 2024', { exact: true })).toBeVisible();
});

test('a text from right to left is so from its first sentence: the arrow pointing ahead goes on', async ({ page }) => {
  await begin(page, 'הגשר בנמל יישאר סגור עד 2032\n\nהגשר בנמל יישאר סגור, הודיעה עיריית נווה חוף.');
  await expect(page.getByRole('article')).toHaveAttribute('dir', 'rtl');
  // Beside the text on its left, where its lines end, and not beyond the page.
  expect((await boxOf(page.getByRole('button', { name: /^Satz 1, Entwurf/ }))).x).toBeGreaterThan(0);
  await press(page, 'ArrowLeft', 'ArrowLeft');
  await expect(page.locator('[data-chosen]')).toHaveText('בנמל');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test.skip(({ browserName }) => browserName !== 'chromium', 'The driver taps nothing in Firefox.');

  test('the first minute by touch, with nothing wider than the page', async ({ page }) => {
    await beginSample(page);
    await expect(guide(page, '1')).toContainText('Dann bestätigen');
    await page.getByRole('button', { name: 'Bestätigen und weiter' }).tap();
    await form(page, 'als Tatsache').tap();
    await expect(guide(page, '3')).toContainText('Im Text antippen');
    await page.locator('[data-word]').first().tap();
    await editor(page).getByRole('button', { name: 'Zeitwort' }).tap();
    await expect(guide(page, '4')).toBeVisible();
    expect(await obstaclesOn(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    await page.getByRole('button', { name: 'Lesen', exact: true }).tap();
    await expect(page.getByText('Das ist alles.')).toBeVisible();
    for (const name of ['Bearbeiten', 'Weitergeben']) {
      expect(await linesOf(page.getByRole('button', { name })), name).toBe(1);
    }
    await page.getByRole('button', { name: 'Bearbeiten' }).tap();
    await expect(page.getByText(/\d von 4/)).toHaveCount(0);
  });

  test('headings, notes and the title are edited by a tap, and the details of the text too', async ({ page }) => {
    await begin(page);
    await page.getByRole('heading', { name: /^Militärische Kooperation/ }).tap();
    await expect(editor(page).getByText('Satz 7 von 18')).toBeVisible();
    await expect(editor(page).getByRole('group', { name: /^«Militärische Kooperation/ })).toBeInViewport();
    await editor(page).getByRole('button', { name: 'Zitat', exact: true }).tap();
    await expect(page.locator('main blockquote')).toBeVisible();
    expect(await overflowOf(page)).toBe(0);
    expect(await obstaclesOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Rückgängig' }).tap();
    await expect(page.locator('main blockquote')).toHaveCount(0);
    await page.getByRole('heading', { level: 1 }).tap();
    const details = page.getByRole('dialog', { name: 'Angaben zum Text' });
    await expect(details).toBeVisible();
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 320, height: 640 });
    await editor(page).getByRole('button', { name: 'Angaben zum Text' }).tap();
    await expect(details).toBeVisible();
    expect(await obstaclesOn(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
  });

  test('with the largest letters everything is within the window and reachable, and words whole', async ({ page }) => {
    // As 200 % of 390 px.
    await page.setViewportSize({ width: 195, height: 422 });
    await page.goto(address);
    await expect(page.getByLabel('Sprache des Textes')).toBeVisible();
    // Touch drags nothing.
    await expect(page.getByText(/hierher ziehen/)).toBeHidden();
    expect(await overflowOf(page)).toBe(0);
    await draft(page);
    await expect(editor(page)).toBeVisible();
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

test("in a window enlarged four times, the editor's content is not squeezed between its head and its foot", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await begin(page);
  for (const name of ['wörtlich', 'als Tatsache']) {
    await form(page, name).scrollIntoViewIfNeeded();
    await expect(form(page, name)).toBeInViewport({ ratio: 1 });
  }
  await page.keyboard.press('ArrowRight');
  await expect(editor(page).getByRole('button', { name: 'ist die Quelle' })).toBeInViewport({ ratio: 1 });
});

/** The number of lines of a text. */
function linesOf(text: Locator): Promise<number> {
  return text.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  });
}
