import { storageKeys } from '../ids.ts';

/** Fetches the text's typeface and records on the device that it is cached, so that the next page uses it from its first paint. */
export async function fetchTypeface(): Promise<void> {
  try {
    await document.fonts.load('1em "Source Serif"');
    localStorage.setItem(storageKeys.typeface, 'on');
  } catch {
    // Without it, the text stays in the system's serif.
  }
}
