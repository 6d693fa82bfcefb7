import { flushSync } from 'react-dom';

/** Where what a lens shows is a sheet over the text, and the reader does not mind motion. */
const hasSheet = '(width < 76rem) and (prefers-reduced-motion: no-preference)';

/** Makes a change that brings a sheet, which is seen to rise over the text where that is so; elsewhere the change comes at once. */
export function raise(change: () => void): void {
  if (!document.startViewTransition || !matchMedia(hasSheet).matches) change();
  // One that gives way to the next is no failure.
  else document.startViewTransition(() => flushSync(change)).ready.catch(() => undefined);
}
