/** How long after loading a page is left alone, in ms. */
const quiet = 4000;

/** How long to wait at most for the browser to be idle, in ms. */
const patience = 300;

/** Calls back when the page has long been loaded and the browser is idle, so that optional work competes with nothing. */
export function whenIdle(callback: () => void): void {
  setTimeout(soon, quiet, callback);
}

/** Calls back as soon as the browser has handled the reader's action and painted the result. */
export function soon(callback: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(callback, { timeout: patience });
  else setTimeout(callback);
}

/** Calls back when the next frame has been painted; animation frame callbacks run before that. */
export function afterPaint(callback: () => void): void {
  requestAnimationFrame(() => setTimeout(callback));
}

/** The time between two looks at where a page that is being scrolled is, in ms. */
const stretch = 100;

/** Calls back every tenth of a second while the page is scrolled. Not in each frame: those that bring text into view are long already. */
export function whileScrolling(callback: () => void, signal: AbortSignal): void {
  let isDue = false;
  const look = () => {
    isDue = false;
    if (!signal.aborted) callback();
  };
  const onScroll = () => {
    if (!isDue) setTimeout(look, stretch);
    isDue = true;
  };
  addEventListener('scroll', onScroll, { passive: true, signal });
}
