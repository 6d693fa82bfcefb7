import { workbenchName } from '../ids.ts';
import { storedSettings, storeSettings } from '../ui/storedSettings.ts';

let isOff = storedSettings(workbenchName).letters === 'off';

/** Whether this key is a letter, digit or sign while those do nothing: what somebody says to a computer arrives as keys. */
export function isMute(key: string): boolean {
  return isOff && key.length === 1;
}

export function muteLetters(next: boolean): void {
  isOff = next;
  storeSettings(workbenchName, { letters: next ? 'off' : undefined });
}
