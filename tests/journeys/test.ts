import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  type CDPSession,
  expect,
} from '@playwright/test';
import { type Site, serve } from './server.ts';

type Fixtures = {
  /** The folder that is served, and below which path. */
  readonly folder: string;
  readonly below: string;
  readonly site: Site;
  /** What a page may report nevertheless. */
  readonly expected: RegExp | undefined;
  /** What should not happen on any page; a journey during which it does has failed. */
  readonly faults: string[];
  /** What only Chromium can be told. */
  readonly devtools: CDPSession;
  /** Another reader's browser, watched as the first one. */
  readonly anotherContext: (options: BrowserContextOptions) => Promise<BrowserContext>;
};

/** A journey on the built site, served by a plain static host. */
export const test = base.extend<Fixtures, { readonly sites: Map<string, Promise<Site>> }>({
  // One server for all journeys in a folder: at one address they can share a page, which costs less than half of what a new one does.
  // Each folder has its own, so that what a page of another one still asks for comes from where it came from.
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
    // One that is left open would hold what the next journey sets of the same page, such as its medium.
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

/** Takes back, before the next journey is given the page, what Playwright does not: what was allowed, where the pointer is, and a history that is nearly full. */
async function leave(context: BrowserContext): Promise<void> {
  await Promise.all([context.setOffline(false), context.clearPermissions()]);
  const [page] = context.pages();
  if (!page) return;
  await page.goto('about:blank');
  await page.mouse.move(0, 0);
  // A browser remembers fifty visits: beyond them no journey could count its own.
  if ((await page.evaluate(() => history.length)) > 25) await page.close();
}

/** A violation of the policy is never expected in passing, only where a journey names it. */
function isExpected(fault: string, expected: RegExp | undefined): boolean {
  if (!expected?.test(fault)) return false;
  return !fault.includes('policy:') || expected.source.includes('policy:');
}

/** What a page that is left had asked for last; of a typeface Firefox tells in an error, by the number of NS_BINDING_ABORTED. */
const isOfPageLeft = /_ABORTED$|^download failed .* status=2152398850\b/;

/** Each journey is a first visit, unless it is about what is kept on the device. */
const isOfBlockedWorker = /Service Worker registration blocked by Playwright/;

/** What a journey asks of a part of the text that the first frame has left out, which only a journey is quick enough for. */
const isOfPartLeftOut = /Rendering was performed in a subtree hidden by content-visibility/;

/**
 * A browser asks for a page's icon when it pleases: perhaps only when a journey has taken the network away, and by its own name for that
 * of a page which is left before its head is read.
 */
function isLateIcon(url: string, why: string): boolean {
  return url.endsWith('/favicon.ico') || (url.endsWith('/icon.svg') && why.includes('ERR_INTERNET_DISCONNECTED'));
}

/** Adds what goes wrong in a browser to the faults. */
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
    // What markup that got into a page would do.
    window.alert = () => console.error('alert');
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    );
  });
}

export { expect };
