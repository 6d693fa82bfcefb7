import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';

/** The folder for Firefox's downloads in this worker, since its driver reports none. */
export const firefoxDownloads = resolve(`.cache/downloads/${process.env.TEST_PARALLEL_INDEX ?? 0}`);

/** What a click downloads: the path of the file, under its own name. */
export async function downloaded(page: Page, click: () => Promise<void>): Promise<string> {
  if (page.context().browser()?.browserType().name() !== 'firefox') {
    const [file] = await Promise.all([page.waitForEvent('download'), click()]);
    const path = test.info().outputPath(file.suggestedFilename());
    await file.saveAs(path);
    return path;
  }
  rmSync(firefoxDownloads, { recursive: true, force: true });
  mkdirSync(firefoxDownloads, { recursive: true });
  await click();
  // Until a file is complete, its name belongs to an empty one, and its content is in another.
  const whole = () => {
    const names = readdirSync(firefoxDownloads);
    return names.some((name) => name.endsWith('.part') || statSync(join(firefoxDownloads, name)).size === 0)
      ? []
      : names;
  };
  await expect.poll(whole).toHaveLength(1);
  return join(firefoxDownloads, whole()[0] ?? '');
}
