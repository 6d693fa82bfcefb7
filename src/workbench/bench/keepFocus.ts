import type { MouseEvent } from 'react';

/** What is only pressed: no field to write in, and no list to choose from. */
const pressed = 'button, summary, label:has(> [type="checkbox"])';

/**
 * A mouse on a control leaves the focus, and with it the keys, where they were. Only in another control that is not of the same form they
 * would be lost: from there, they go back to the sentence at hand.
 */
export function keepFocus(event: MouseEvent<HTMLElement>): void {
  const control = event.target instanceof Element ? event.target.closest(pressed) : null;
  if (!control) return;
  event.preventDefault();
  const focused = event.currentTarget.contains(document.activeElement) ? document.activeElement : null;
  const form = focused?.closest('form');
  if (focused && !form?.contains(control)) focusAtHand();
}

/** Focuses the sentence at hand. */
export function focusAtHand(): void {
  document.querySelector<HTMLElement>('[data-mark][tabindex="0"]')?.focus({ preventScroll: true });
}
