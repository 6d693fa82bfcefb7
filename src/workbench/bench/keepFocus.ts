import { type MouseEvent, useLayoutEffect } from 'react';
import { isIn } from '../isIn.ts';

/** Controls that are only pressed, unlike fields and lists. */
const pressed = 'button, summary, label:has(> [type="checkbox"])';

/**
 * Pressing a control with the mouse leaves the focus, and with it the keys, where it was. Only from another control outside the same form,
 * where keys would be lost, does it go back to the sentence at hand.
 */
export function keepFocus(event: MouseEvent<HTMLElement>): void {
  const control = event.target instanceof Element ? event.target.closest(pressed) : null;
  if (!control) return;
  event.preventDefault();
  const focused = event.currentTarget.contains(document.activeElement) ? document.activeElement : null;
  if (focused && !focused.closest('form')?.contains(control)) focusAtHand();
}

/** Whether a button other than the mark of a sentence has the focus. */
export function isPressed(): boolean {
  return isIn(document.activeElement, 'button:not([data-mark])');
}

export function focusAtHand(): void {
  document.querySelector<HTMLElement>('[data-mark][tabindex="0"]')?.focus({ preventScroll: true });
}

function controlsIn(scope: Element | null): readonly HTMLElement[] {
  return [...(scope?.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary') ?? [])];
}

/**
 * A focused element that is removed loses the focus to the body without an event, and the keyboard would start over at the top of the page.
 * Here it goes to the sentence at hand; in a dialog, or on a page without one, to the control now in its place, or the nearest.
 */
export function useFocusKept(): void {
  useLayoutEffect(() => {
    let lately:
      | { readonly control: HTMLElement; readonly scope: Element | null; readonly before: readonly HTMLElement[] }
      | undefined;
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      const scope = target.closest('dialog, main');
      const all = controlsIn(scope);
      lately = { control: target, scope, before: all.slice(0, all.indexOf(target)) };
    };
    const isLost = () => document.activeElement === document.body;
    const observer = new MutationObserver(() => {
      if (!lately || lately.control.isConnected || !isLost()) return;
      if (!document.querySelector('dialog[open]')) focusAtHand();
      if (!isLost()) return;
      const left = controlsIn(lately.scope);
      const at = lately.before.filter(({ isConnected }) => isConnected).length;
      // Collapsed controls take no focus.
      for (const control of [...left.slice(at), ...left.slice(0, at).toReversed()]) {
        if (isLost()) control.focus();
      }
    });
    addEventListener('focusin', onFocus);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      removeEventListener('focusin', onFocus);
      observer.disconnect();
    };
  }, []);
}
