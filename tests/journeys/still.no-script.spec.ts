import { expectStillAtEnd } from './stillAtEnd.ts';
import { test } from './test.ts';

test.describe('of a text with several sections', () => {
  test.use({ folder: '.cache/hallowReach' });

  for (const width of [390, 900])
    test(`a slow device moves nothing that is seen at its end: ${width} px`, ({ page }) =>
      expectStillAtEnd(page, width));
});
