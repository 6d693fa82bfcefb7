import type { MouseEvent } from 'react';

/** A mouse on a button leaves the focus, and with it the keys, where they were. */
export function keepFocus(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
}
