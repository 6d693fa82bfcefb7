import { flushSync } from 'react-dom';
import { hasSheet } from './place.ts';

/** Makes a change that brings a sheet, which is seen to rise over the text unless the reader minds motion; beside the text the change comes at once. */
export function raise(change: () => void): void {
  if (!document.startViewTransition || !hasSheet() || matchMedia('(prefers-reduced-motion)').matches) change();
  // One that gives way to the next is no failure.
  else document.startViewTransition(() => flushSync(change)).ready.catch(() => undefined);
}
