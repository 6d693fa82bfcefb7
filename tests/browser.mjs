import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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
  webkit: ['x86_64', 'aarch64'].map((kind) => `/usr/lib/${kind}-linux-gnu/webkit2gtk-4.1/MiniBrowser`),
};

/** The Chromium on this machine: the one named by CHROMIUM_PATH, the system's, or Playwright's own. */
function findChromium() {
  return process.env.CHROMIUM_PATH ?? systemsOwn() ?? playwrightsOwn();
}

/**
 * The Chromium that takes the journeys: preferably its headless shell, which is the same engine without the browser's own windows and
 * takes them in two thirds of the time. Playwright's own has one, which it prefers itself where this returns nothing.
 */
export function findHeadlessChromium() {
  return findHeadlessShell() ?? systemsOwn();
}

/** The Firefox on this machine: the one named by FIREFOX_PATH, or the system's. Playwright drives an unmodified one by WebDriver BiDi. */
export function findFirefox() {
  return process.env.FIREFOX_PATH ?? onPath(['firefox-esr', 'firefox']) ?? places.firefox.find(existsSync);
}

/** WebKit with its driver, and a display that needs no screen: Debian's `webkit2gtk-driver` and `xvfb`; undefined if one is missing. */
export function findWebKit() {
  const [driver, display] = [onPath(['WebKitWebDriver']), onPath(['Xvfb'])];
  const browser = places.webkit.find(existsSync);
  return driver && display && browser ? { driver, display, browser } : undefined;
}

/** Installs WebKit if there is none and Debian's packages are available. */
export function provideWebKit() {
  return findWebKit() ?? fromDebian('webkit2gtk-driver xvfb', findWebKit);
}

/** Installs Chromium if there is none: from Playwright, or from Debian's packages as root. */
export function provideChromium() {
  if (!findChromium()) run('npx playwright install chromium');
  return findChromium() ?? fromDebian('chromium', findChromium);
}

/** Installs a headless shell if Debian's packages are available, otherwise any Chromium. */
export function provideHeadlessChromium() {
  return findHeadlessShell() ?? fromDebian('chromium-headless-shell', findHeadlessShell) ?? provideChromium();
}

/** Installs Firefox if there is none and Debian's packages are available. */
export function provideFirefox() {
  return findFirefox() ?? fromDebian('firefox-esr', findFirefox);
}

/**
 * Looks again after installing these packages, if that is possible.
 * @template Found
 * @param {string} names
 * @param {() => Found | undefined} find
 */
export function fromDebian(names, find) {
  if (process.getuid?.() !== 0 || !isDebian()) return undefined;
  run('apt-get update');
  run(`apt-get install -y --no-install-recommends ${names}`);
  return find();
}

/** @param {readonly string[]} names */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

function findHeadlessShell() {
  return process.env.CHROMIUM_PATH ?? onPath(['chromium-headless-shell']);
}

function systemsOwn() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return onPath(names) ?? places.chromium.find(existsSync);
}

function playwrightsOwn() {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** @param {string} command */
function run(command) {
  return spawnSync(command, { shell: true, stdio: 'ignore' });
}
