import { expectStillAtEnd } from './moves.ts';
import { sweeps } from './page.ts';
import { test } from './test.ts';

test.describe('of a text with several sections', () => {
  test.use({ folder: '.cache/hallowReach' });

  for (const width of sweeps ? [390, 900] : [390])
    test(`a slow device moves nothing that is seen at its end: ${width} px`, ({ page, devtools }) =>
      expectStillAtEnd(page, devtools, width));
});
