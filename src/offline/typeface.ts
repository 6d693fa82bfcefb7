import { storageKeys } from '../ids.ts';

/** Fetches the text's typeface and notes on the device that it is there: the next page is set in it from its first paint on. */
export async function fetchTypeface(): Promise<void> {
  try {
    await document.fonts.load('1em "Source Serif 4 Variable"');
    localStorage.setItem(storageKeys.typeface, 'on');
  } catch {
    // Without it the text stays in the system's serif.
  }
}
