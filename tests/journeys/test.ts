import { type BrowserContext, type BrowserContextOptions, test as base, expect } from '@playwright/test';
import { type Site, serve } from './server.ts';

type Fixtures = {
  /** The folder that is served, and below which path. */
  readonly folder: string;
  readonly below: string;
  readonly site: Site;
  /** What a page may say all the same. */
  readonly expected: RegExp | undefined;
  /** Everything that should not happen on any page; a journey during which it does has failed. */
  readonly faults: string[];
  /** Another reader's browser, watched as the first one. */
  readonly anotherContext: (options: BrowserContextOptions) => Promise<BrowserContext>;
};

/** A journey on the built site, served by a plain static host. */
export const test = base.extend<Fixtures>({
  folder: ['dist', { option: true }],
  below: ['/', { option: true }],
  // A host for each journey: one that serves several would need a browser of its own for each folder.
  site: async ({ folder, below }, use) => {
    const site = await serve(folder, below);
    await use(site);
    await site.close();
  },
  baseURL: ({ site }, use) => use(site.url),
  expected: [undefined, { option: true }],
  faults: [
    async ({ context, site, expected }, use) => {
      const faults: string[] = [];
      await watch(context, new URL(site.url).origin, (fault) => faults.push(fault));
      await use(faults);
      expect(faults.filter((fault) => !isExpected(fault, expected))).toEqual([]);
    },
    { auto: true },
  ],
  anotherContext: async ({ browser, site, faults }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      await watch(context, new URL(site.url).origin, (fault) => faults.push(fault));
      return context;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

/** A violation of the policy is never expected in passing, only where a journey names it. */
function isExpected(fault: string, expected: RegExp | undefined): boolean {
  if (!expected?.test(fault)) return false;
  return !fault.includes('policy:') || expected.source.includes('policy:');
}

async function watch(context: BrowserContext, origin: string, report: (fault: string) => void): Promise<void> {
  context.on('console', (message) => report(`console: ${message.text()}`));
  context.on('weberror', (error) => report(`error: ${error.error().message}`));
  context.on('requestfailed', (request) => {
    // What a page that is left had asked for last.
    if (!/_ABORTED$/.test(request.failure()?.errorText ?? '')) report(`request failed: ${request.url()}`);
  });
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) report(`request to elsewhere: ${request.url()}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    );
  });
}

export { expect };
