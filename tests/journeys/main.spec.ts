import { takeMainJourney } from './mainJourney.ts';
import { expect, test } from './test.ts';

test('a mark, level with its sentence, leads to its source, the source to its sentence, and Back to the mark', {
  tag: '@firefox',
}, async ({ page }) => {
  await takeMainJourney(page);
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
