import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const places = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** The Chromium on this machine: the one given by CHROMIUM_PATH, one of the system, Playwright's own. */
export function findChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return process.env.CHROMIUM_PATH ?? onPath(names) ?? places.chromium.find(existsSync) ?? playwrightsOwn();
}

/** The Firefox on this machine: the one given by FIREFOX_PATH, or one of the system. Playwright drives an unchanged one by WebDriver BiDi. */
export function findFirefox() {
  return process.env.FIREFOX_PATH ?? onPath(['firefox-esr', 'firefox']) ?? places.firefox.find(existsSync);
}

/** Gets a Chromium where there is none: from Playwright, or from Debian's packages as root. */
export function provideChromium() {
  if (!findChromium()) run('npx playwright install chromium');
  return findChromium() ?? fromDebian('chromium', findChromium);
}

/** Gets a Firefox where there is none and Debian's packages are at hand. */
export function provideFirefox() {
  return findFirefox() ?? fromDebian('firefox-esr', findFirefox);
}

/**
 * @param {string} name
 * @param {() => string | undefined} find
 */
function fromDebian(name, find) {
  if (process.getuid?.() !== 0 || !onPath(['apt-get'])) return undefined;
  run('apt-get update');
  run(`apt-get install -y --no-install-recommends ${name}`);
  return find();
}

/** @param {readonly string[]} names */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

function playwrightsOwn() {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** @param {string} command */
function run(command) {
  return spawnSync(command, { shell: true, stdio: 'ignore' });
}
