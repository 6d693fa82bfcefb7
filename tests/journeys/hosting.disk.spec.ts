import { fromDisk, readPagesFromDisk } from './disk.ts';
import { test } from './test.ts';

test.use({ expected: fromDisk });

test('the page opens from disk and leads on, to files', ({ page }) => readPagesFromDisk(page));
