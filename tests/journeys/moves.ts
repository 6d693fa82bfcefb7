import type { CDPSession, Page } from '@playwright/test';
import { sweeps } from './page.ts';
import { expect } from './test.ts';

/** Layout shifts on a page after it was shown, as scores of the Layout Instability API; the list grows. */
export async function watchMoves(devtools: CDPSession): Promise<readonly { readonly value: number }[]> {
  const moved: { readonly value: number }[] = [];
  devtools.on('PerformanceTimeline.timelineEventAdded', ({ event: { layoutShiftDetails: move } }) => {
    if (move) moved.push(move);
  });
  await devtools.send('PerformanceTimeline.enable', { eventTypes: ['layout-shift'] });
  return moved;
}

/** A line that is broken anew, because the parser happened to yield within it, scores less than this; a section, far more. */
const lineBrokenAnew = 0.02;

/** Opens a text of several sections at places near its end, on a slow device, and expects no visible movement. */
export async function expectStillAtEnd(page: Page, devtools: CDPSession, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 844 });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const moved = await watchMoves(devtools);
  for (const place of sweeps ? ['s35', 's34', 'repairs'] : ['s35']) {
    // A move within the page would be no load.
    await page.goto('about:blank');
    await page.goto(`./#${place}`);
    // What comes into view is laid out in the following frames.
    for (let frame = 0; frame < 3; frame += 1) await page.screenshot();
  }
  expect(moved.filter(({ value }) => value > lineBrokenAnew)).toEqual([]);
}
