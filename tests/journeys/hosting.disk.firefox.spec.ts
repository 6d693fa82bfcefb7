import { findLinksFromDisk, fromDisk, fromDiskUnplaced, readMissingFromDisk, readPagesFromDisk } from './disk.ts';
import { test } from './test.ts';

test.use({ expected: fromDisk });

test('the page opens from disk in Firefox too and leads on, to files', ({ page }) => readPagesFromDisk(page));

test('links to the web lead there from disk in Firefox too', { tag: '@one-browser' }, ({ page }) =>
  findLinksFromDisk(page),
);

test.describe('the 404 page', () => {
  test.use({ expected: fromDiskUnplaced });

  test('opens from disk in Firefox too and stays as it is', ({ page }) => readMissingFromDisk(page));
});
