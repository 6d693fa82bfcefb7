import { fromDisk } from './disk.ts';
import { followAnEntry, levelEntriesOf, linearEdition, readFromDisk } from './linear.ts';
import { expect, test } from './test.ts';

test.use({ expected: fromDisk });

test('the linear edition opens from disk in Firefox too, its links lead there and back', async ({ page }) => {
  await readFromDisk(page);
  await followAnEntry(page);
});

test('every entry stands level with the first line of its sentence in Firefox too', async ({ page }) => {
  await page.goto(linearEdition);
  expect(await levelEntriesOf(page)).toBe(18);
});
