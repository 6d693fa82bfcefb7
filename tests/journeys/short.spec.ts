import { openAlive } from './page.ts';
import { expect, test } from './test.ts';

/** A window of 1280 × 800 px at 400 %, and what the on-screen keyboard leaves of a phone in landscape. */
for (const viewport of [
  { width: 320, height: 200 },
  { width: 844, height: 190 },
]) {
  test.describe(`in a window of ${viewport.width} × ${viewport.height} px`, () => {
    test.use({ viewport });

    test('bar and sheet leave the text most of the room, the content most of the sheet, and the settings are whole', async ({
      page,
    }) => {
      for (const path of ['quellen/nis/#s04', 'fragen/an-kaempfen-beteiligt/#s02', 'ueber/']) {
        await openAlive(page, path);
        await page.mouse.wheel(0, 300);
        await expect(page.getByRole('banner')).not.toBeInViewport();
        const sheet = page.locator('aside').last();
        const { top, height } = await sheet.evaluate((element) => element.getBoundingClientRect());
        expect(top).toBeGreaterThanOrEqual(viewport.height / 2 - 1);
        expect(await sheet.evaluate(heightOfContent)).toBeGreaterThanOrEqual(Math.min(height, 80) - 4);
      }

      await openAlive(page, '');
      await page.getByRole('button', { name: 'Darstellung' }).click();
      for (const control of [
        page.getByRole('button', { name: 'Grössere Schrift' }),
        page.getByRole('button', { name: 'Kleinere Schrift' }),
        page.getByRole('radio', { name: 'dunkel' }),
      ]) {
        await control.scrollIntoViewIfNeeded();
        await expect(control).toBeInViewport({ ratio: 0.95 });
      }
      const popover = page.locator(':popover-open');
      expect(await popover.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(
        0,
      );
    });
  });
}

/** How much of a sheet's content is visible at once: the height of what scrolls. */
function heightOfContent(sheet: Element): number {
  const scrolling = [sheet, ...sheet.querySelectorAll('*')].find(
    (element) => element.scrollHeight > element.clientHeight + 1 && getComputedStyle(element).overflowY === 'auto',
  );
  return (scrolling ?? sheet).clientHeight;
}
