import { flushSync } from 'react-dom';

/** Makes a change of what is shown as a short fade from the one to the other; at once where the reader wants no motion or the browser has none. */
export function fade(change: () => void): void {
  if (!document.startViewTransition || matchMedia('(prefers-reduced-motion: reduce)').matches) change();
  // One that gives way to the next is no failure.
  else document.startViewTransition(() => flushSync(change)).ready.catch(() => undefined);
}
