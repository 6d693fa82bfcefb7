import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';

/** Where Firefox puts what is downloaded in this worker: its driver tells of none. */
export const firefoxDownloads = resolve(`.cache/downloads/${process.env.TEST_PARALLEL_INDEX ?? 0}`);

/** What a click downloads: where the file stands, under its own name. */
export async function downloaded(page: Page, click: () => Promise<void>): Promise<string> {
  if (page.context().browser()?.browserType().name() !== 'firefox') {
    const [file] = await Promise.all([page.waitForEvent('download'), click()]);
    const path = join(mkdtempSync(join(tmpdir(), 'passed-')), file.suggestedFilename());
    await file.saveAs(path);
    return path;
  }
  rmSync(firefoxDownloads, { recursive: true, force: true });
  mkdirSync(firefoxDownloads, { recursive: true });
  await click();
  const whole = () => readdirSync(firefoxDownloads).filter((name) => !name.endsWith('.part'));
  await expect.poll(whole).toHaveLength(1);
  return join(firefoxDownloads, whole()[0] ?? '');
}
