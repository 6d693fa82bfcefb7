import { defineConfig } from '@playwright/test';
import { findFirefox, findHeadlessChromium } from '../browser.mjs';
import { firefoxDownloads } from './downloads.ts';

/** Pages are drawn within the browser's own process, which spares a tenth of all journeys' time. Root may run Chromium only without its sandbox. */
const args = ['--in-process-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
/** Journeys share a page, which saves half of what a short one costs; `leave` in `test.ts` takes back what Playwright does not. */
const chromium = {
  browserName: 'chromium',
  reuseContext: true,
  launchOptions: { args, ...at(findHeadlessChromium()) },
} as const;
const firefox = {
  browserName: 'firefox',
  channel: 'moz-firefox',
  launchOptions: { downloadsPath: firefoxDownloads, ...at(findFirefox()) },
} as const;

/** Whether Firefox runs every journey that it can, or one for each thing in which it is most likely to differ from Chromium. */
const isSweep = process.env.SWEEP === 'all';

/** What even a full run leaves out in Firefox. */
const notInFirefox = [
  // What may differ there has a file of its own.
  ...['offline', 'webkit'],
  // About what is built and how hosts answer.
  ...['sizes', 'written', 'hosting', 'hosting.nginx', 'hosting.site'],
  // Firefox cannot be told to run no script, to print, to be slow, or to prefer less motion.
  ...['*.no-script', 'paper', 'still', 'everybody'],
  // On the way back to another document, the driver loses track of it, and it stores nothing for a blank page.
  ...['long', 'translated', 'returning'],
  // Its scrollbar takes up room, and its sizes are not whole pixels.
  ...['layout', 'sheets', 'other'],
  // Its error messages differ, and it requests an icon where no policy allows it.
  ...['faults', 'hostile', 'languages'],
];

function at(executablePath: string | undefined) {
  return executablePath ? { executablePath } : {};
}

export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/journeys',
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  // One more than the processors that most machines for tests have: a journey often waits for a frame.
  workers: 3,
  // On a shared machine, a journey may time out once.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ...(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['json'] as const] : [])],
  use: {
    locale: 'de-CH',
    timezoneId: 'Europe/Zurich',
    viewport: { width: 1280, height: 800 },
    // What a page stores once it is idle would affect the next journey.
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'firefox',
      testMatch: '*.spec.ts',
      testIgnore: notInFirefox.map((name) => `${name}.spec.ts`),
      // A second worker would take longer to start than it saves. This project comes first, so that another browser runs its own meanwhile.
      ...(!isSweep && { grep: /@firefox/, workers: 1 }),
      use: firefox,
    },
    { name: 'sizes', testMatch: 'sizes.spec.ts', use: chromium },
    {
      name: 'script',
      testMatch: '*.spec.ts',
      testIgnore: ['sizes.spec.ts', 'webkit.spec.ts', '*.no-script.spec.ts', '*.firefox.spec.ts'],
      use: chromium,
    },
    { name: 'webkit', testMatch: 'webkit.spec.ts', fullyParallel: false },
    { name: 'no-script', testMatch: '*.no-script.spec.ts', use: { ...chromium, javaScriptEnabled: false } },
  ],
});
