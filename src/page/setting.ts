import { useSyncExternalStore } from 'react';
import { storageKeys } from '../ids.ts';
import { storedSettings, storeSettings } from '../ui/storedSettings.ts';
import { keepPlace } from './place.ts';

/** The settings and their values, defaults first. Kept on the device, never in the address. */
export const choices = {
  theme: ['system', 'light', 'dark'],
  size: ['100', '112', '125', '150', '175', '200'],
  marks: ['on', 'off'],
} as const;

type SettingName = keyof typeof choices;

type SettingValue<Name extends SettingName> = (typeof choices)[Name][number];

/** A setting and a function to change it. The data attributes of the root element are the source of truth; storage only keeps them. */
export function useSetting<Name extends SettingName>(
  name: Name,
): readonly [SettingValue<Name>, (value: SettingValue<Name>) => void] {
  const value = useSyncExternalStore<SettingValue<Name>>(
    subscribe,
    () => settingOf(name),
    () => choices[name][0],
  );
  const set = (next: SettingValue<Name>) => {
    storeSettings(storageKeys.settings, { [name]: next });
    show(name, next);
  };
  return [value, set];
}

const listeners = new Set<() => void>();

/** Follows changes here, in other tabs, and on other pages while the browser has kept this one for the way back. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('storage', follow);
  addEventListener('pageshow', follow);
  return () => listeners.delete(listener);
}

function follow(): void {
  const settings = storedSettings(storageKeys.settings);
  const shown = document.documentElement.dataset;
  for (const name of Object.keys(choices)) if (settings[name] !== shown[name]) show(name, settings[name]);
}

function settingOf<Name extends SettingName>(name: Name): SettingValue<Name> {
  const set = document.documentElement.dataset[name];
  return choices[name].find((choice) => choice === set) ?? choices[name][0];
}

function show(name: string, value = ''): void {
  keepPlace(() => {
    document.documentElement.dataset[name] = value;
  });
  for (const listener of listeners) listener();
}
