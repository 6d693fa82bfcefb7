/** How long after its load a page is left alone, in ms. */
const quiet = 4000;

/** How long at most something waits for the browser to have a moment, in ms. */
const patience = 300;

/** Calls back when the page has long been loaded and the browser has nothing else to do: what is optional competes with nothing. */
export function whenIdle(callback: () => void): void {
  setTimeout(soon, quiet, callback);
}

/** Calls back as soon as the browser has answered what the reader does and painted it. */
export function soon(callback: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(callback, { timeout: patience });
  else setTimeout(callback);
}

/** Calls back when the next frame has been painted: a frame's callbacks run before it is. */
export function afterPaint(callback: () => void): void {
  requestAnimationFrame(() => setTimeout(callback));
}
