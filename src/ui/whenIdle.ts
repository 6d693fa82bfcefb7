/** How long after its load a page is left alone, in ms. */
const quiet = 4000;

/** Calls back when the page has long been loaded and the browser has nothing else to do: what is optional competes with nothing. */
export function whenIdle(callback: () => void): void {
  setTimeout(() => {
    if ('requestIdleCallback' in window) requestIdleCallback(callback);
    else callback();
  }, quiet);
}
