import { takeMainJourney } from './mainJourney.ts';
import { openAlive } from './page.ts';
import { expect, test } from './test.ts';

test('a mark leads to its source, the source to its sentence, and Back to the mark', { tag: '@firefox' }, ({ page }) =>
  takeMainJourney(page),
);

test('each mark is level with the first line of its sentence', { tag: '@firefox' }, async ({ page }) => {
  await openAlive(page, '');
  const offsets = await page.locator('article p > [id]').evaluateAll((sentences) =>
    sentences.map((sentence) => {
      const [text, mark] = [sentence.firstElementChild, sentence.querySelector('a')];
      const line = text?.getClientRects()[0];
      const label = mark?.getClientRects()[0];
      return line && label ? Math.abs((line.top + line.bottom) / 2 - (label.top + label.bottom) / 2) : Infinity;
    }),
  );
  expect(offsets).toHaveLength(18);
  expect(offsets.filter((offset) => offset > 4)).toEqual([]);
});
