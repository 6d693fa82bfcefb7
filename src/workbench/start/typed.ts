import { typedKey } from '../../ids.ts';

/** The text that was left in the field. */
export function typedBefore(): string {
  try {
    return sessionStorage.getItem(typedKey) ?? '';
  } catch {
    return '';
  }
}

/** Saves, in the tab, the text in the field, synchronously, because a page that is being left cannot wait. */
export function leaveTyped(text: string): void {
  try {
    sessionStorage.setItem(typedKey, text);
  } catch {
    // The text is still where it was copied from.
  }
}
