import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect } from '@playwright/test';
import { findWebKit } from '../browser.mjs';
import { freePort, untilAnswered } from '../port.mjs';

/** A page in WebKit, the engine of Safari, driven by WebDriver, since Playwright only drives a WebKit of its own. */
export type WebKitPage = {
  readonly goto: (url: string) => Promise<unknown>;
  readonly goBack: () => Promise<unknown>;
  /** Runs a function in the page, without access to its scope here. */
  readonly evaluate: <Result>(run: (argument: string) => Result, argument?: string) => Promise<Result>;
  /** Clicks the element that an XPath finds. */
  readonly click: (path: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

/** Opens a window of 1280 × 900 px on a virtual display. */
export async function openWebKit(): Promise<WebKitPage> {
  const found = findWebKit();
  if (!found) throw new Error('WebKit is not installed.');
  const display = spawn(found.display, ['-displayfd', '1', '-screen', '0', '1280x900x24']);
  const [number] = await once(display.stdout, 'data');
  const port = await freePort();
  const isRoot = process.getuid?.() === 0;
  const driver = spawn(found.driver, [`--port=${port}`], {
    env: {
      ...process.env,
      DISPLAY: `:${String(number).trim()}`,
      LIBGL_ALWAYS_SOFTWARE: '1',
      ...(isRoot && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
    },
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  await untilAnswered(`${url}/status`);

  const ask = async (method: string, path: string, body?: object) => {
    const response = await fetch(url + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await response.json()) as { readonly value: never };
    if (!response.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  const { sessionId } = await ask('POST', '/session', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] } },
    },
  });
  const post = (path: string, body: object) => ask('POST', `/session/${sessionId}/${path}`, body);
  await post('window/rect', { x: 0, y: 0, width: 1280, height: 900 });
  const evaluate: WebKitPage['evaluate'] = (run, argument = '') =>
    post('execute/sync', { script: `return (${run})(...arguments)`, args: [argument] });
  return {
    goto: async (url) => {
      await post('url', { url });
      // On a slow machine, it answers while the previous page is still there.
      const isThere = () => evaluate((to) => location.href === to && document.readyState === 'complete', url);
      await expect.poll(isThere).toBe(true);
    },
    goBack: () => post('back', {}),
    evaluate,
    click: async (path) => {
      const [element] = Object.values(await post('element', { using: 'xpath', value: path }));
      return post(`element/${element}/click`, {});
    },
    close: async () => {
      await ask('DELETE', `/session/${sessionId}`);
      driver.kill();
      display.kill();
    },
  };
}
