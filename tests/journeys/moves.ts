import type { CDPSession, Page } from '@playwright/test';
import { sweeps } from './page.ts';
import { expect } from './test.ts';

/** What moves on a page after it was shown, as the browser tells it; the list grows. Its values are scores of the Layout Instability API. */
export async function watchMoves(devtools: CDPSession): Promise<readonly { readonly value: number }[]> {
  const moved: { readonly value: number }[] = [];
  devtools.on('PerformanceTimeline.timelineEventAdded', ({ event: { layoutShiftDetails: move } }) => {
    if (move) moved.push(move);
  });
  await devtools.send('PerformanceTimeline.enable', { eventTypes: ['layout-shift'] });
  return moved;
}

/** The score of a line that is broken anew, where the parser happened to yield within it, is below this; that of a section, far above. */
const lineBrokenAnew = 0.02;

/** Opens a text of several sections at places near its end, on a slow device, and expects nothing that is seen to move. */
export async function expectStillAtEnd(page: Page, devtools: CDPSession, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 844 });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const moved = await watchMoves(devtools);
  for (const place of sweeps ? ['s35', 's34', 'repairs'] : ['s35']) {
    // A move within the page would be no load.
    await page.goto('about:blank');
    await page.goto(`./#${place}`);
    // What comes into view is laid out in the frames after.
    for (let frame = 0; frame < 3; frame += 1) await page.screenshot();
  }
  expect(moved.filter(({ value }) => value > lineBrokenAnew)).toEqual([]);
}
