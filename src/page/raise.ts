import { flushSync } from 'react-dom';
import { hasSheet } from './place.ts';

/** Makes a change that opens a sheet, with a transition that lets it rise over the text unless the reader prefers reduced motion. Beside the text, the change is immediate. */
export function raise(change: () => void): void {
  if (!document.startViewTransition || !hasSheet() || matchMedia('(prefers-reduced-motion)').matches) change();
  // A transition that is superseded is not a failure.
  else document.startViewTransition(() => flushSync(change)).ready.catch(() => undefined);
}
