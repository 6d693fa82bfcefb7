import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { rest } from '../../src/page/rest.ts';

beforeEach(() => {
  vi.stubGlobal('__LATER_FILES__', []);
  document.body.innerHTML = '<div id="app"><button type="button">Nur lesen</button></div>';
});

afterAll(() => {
  vi.unstubAllGlobals();
  delete document.documentElement.dataset.live;
});

test('a click before the page responds is handled once it does, and only then', async () => {
  const app = document.querySelector('div');
  const button = document.querySelector('button');
  const heard = vi.fn();
  // As React does, the page listens at its root while it is being hydrated.
  app?.addEventListener('click', heard);
  let respond = () => {};
  const hydrated = new Promise<void>((resolve) => {
    respond = resolve;
  });
  rest({ sharesText: true, lightUp: () => undefined, hydrate: () => hydrated });
  button?.click();
  expect(heard).not.toHaveBeenCalled();
  respond();
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
  button?.click();
  expect(heard).toHaveBeenCalledTimes(2);
});
