import { expect, test } from './test.ts';

test.describe('of a text with several sections', () => {
  test.use({ folder: '.cache/hallowReach' });

  for (const width of [390, 900]) {
    test(`a slow device moves nothing that is seen at its end: ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      const devtools = await page.context().newCDPSession(page);
      const moved: unknown[] = [];
      devtools.on('PerformanceTimeline.timelineEventAdded', ({ event }) => moved.push(event.layoutShiftDetails));
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
      await devtools.send('PerformanceTimeline.enable', { eventTypes: ['layout-shift'] });
      for (const place of ['s35', 's34', 'repairs']) {
        // A move within the page would be no load.
        await page.goto('about:blank');
        await page.goto(`./#${place}`);
        // What comes into view is laid out in the frames after.
        for (let frame = 0; frame < 3; frame += 1) await page.screenshot();
      }
      expect(moved).toEqual([]);
      await devtools.detach();
    });
  }
});
