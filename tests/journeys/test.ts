import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  type CDPSession,
  expect,
} from '@playwright/test';
import { type Site, serve } from './server.ts';

type Fixtures = {
  /** The folder that is served, and the path below which it is. */
  readonly folder: string;
  readonly below: string;
  readonly site: Site;
  /** Reports that are allowed. */
  readonly expected: RegExp | undefined;
  /** What must not happen on any page: a journey during which it does fails. */
  readonly faults: string[];
  /** What can only be set in Chromium. */
  readonly devtools: CDPSession;
  /** Another reader's browser, watched like the first one. */
  readonly anotherContext: (options: BrowserContextOptions) => Promise<BrowserContext>;
};

/** A journey on the built site, served by a plain static host. */
export const test = base.extend<Fixtures, { readonly sites: Map<string, Promise<Site>> }>({
  // One server for all journeys in a folder: with one address they can share a page, which costs less than half as much as a new one.
  // Each folder has its own, so that late requests of a page are answered from the folder that it came from.
  sites: [
    // biome-ignore lint/correctness/noEmptyPattern: needs no other.
    async ({}, use) => {
      const sites = new Map<string, Promise<Site>>();
      await use(sites);
      for (const site of sites.values()) await (await site).close();
    },
    { scope: 'worker' },
  ],
  folder: ['dist', { option: true }],
  below: ['/', { option: true }],
  site: async ({ sites, folder, below }, use) => {
    const place = folder + below;
    const site = sites.get(place) ?? serve(folder, below);
    sites.set(place, site);
    await use(await site);
  },
  baseURL: ({ site }, use) => use(site.url),
  expected: [undefined, { option: true }],
  faults: [
    async ({ context, site, expected, reuseContext }, use) => {
      const faults: string[] = [];
      await watch(context, new URL(site.url).origin, faults);
      await use(faults);
      const found = faults.filter((fault) => !isExpected(fault, expected));
      if (reuseContext) await leave(context);
      expect(found).toEqual([]);
    },
    { auto: true },
  ],
  devtools: async ({ context, page }, use) => {
    const devtools = await context.newCDPSession(page);
    await use(devtools);
    // One left open would override what the next journey sets on the same page, such as its medium.
    await devtools.detach();
  },
  anotherContext: async ({ browser, site, faults }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      await watch(context, new URL(site.url).origin, faults);
      return context;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

/** Resets, before the next journey gets the page, what Playwright does not: permissions, the pointer's position, and the history. */
async function leave(context: BrowserContext): Promise<void> {
  await Promise.all([context.setOffline(false), context.clearPermissions()]);
  const [page] = context.pages();
  if (!page) return;
  await page.goto('about:blank');
  await page.mouse.move(0, 0);
  // A browser remembers fifty visits; beyond that, no journey could count its own.
  const devtools = await context.newCDPSession(page);
  await devtools.send('Page.resetNavigationHistory');
  await devtools.detach();
}

/** A violation of the policy is never expected in passing, only where a journey names it. */
function isExpected(fault: string, expected: RegExp | undefined): boolean {
  if (!expected?.test(fault)) return false;
  return !fault.includes('policy:') || expected.source.includes('policy:');
}

/** The last requests of a page that was left. For a typeface, Firefox reports an error with the number of NS_BINDING_ABORTED. */
const isOfPageLeft = /_ABORTED$|^download failed .* status=2152398850\b/;

/** Each journey is a first visit, unless it is about what is stored on the device. */
const isOfBlockedWorker = /Service Worker registration blocked by Playwright/;

/** A journey may measure a part of the text that the first frame left out; no reader is that quick. */
const isOfPartLeftOut = /Rendering was performed in a subtree hidden by content-visibility/;

/**
 * A browser asks for a page's icon when it pleases: perhaps only when a journey has taken the network away, and by its own name for that
 * of a page which is left before its head is read.
 */
function isLateIcon(url: string, why: string): boolean {
  return url.endsWith('/favicon.ico') || (url.endsWith('/icon.svg') && why.includes('ERR_INTERNET_DISCONNECTED'));
}

/** Adds a browser's failures to the faults. */
async function watch(context: BrowserContext, origin: string, faults: string[]): Promise<void> {
  const report = (fault: string) => faults.push(fault);
  context.on('console', (message) => {
    const [text, { url }] = [message.text(), message.location()];
    if (isOfBlockedWorker.test(text) || isOfPartLeftOut.test(text) || isLateIcon(url, text)) return;
    report(`console: ${text} ${url}`);
  });
  context.on('weberror', (error) => {
    const { message } = error.error();
    if (!isOfPageLeft.test(message)) report(`error: ${message}`);
  });
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    if (isOfPageLeft.test(why) || isLateIcon(request.url(), why)) return;
    report(`request failed: ${why} ${request.url()}`);
  });
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) report(`request to elsewhere: ${request.url()}`);
  });
  await context.addInitScript(() => {
    // What injected markup would do.
    window.alert = () => console.error('alert');
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    );
  });
}

export { expect };
