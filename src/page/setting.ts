import { useSyncExternalStore } from 'react';
import { storageKeys } from '../ids.ts';
import { keepPlace } from './place.ts';

/** What a reader can set, the default first. Kept on the device, never in the address. */
export const choices = {
  theme: ['system', 'light', 'dark'],
  size: ['100', '112', '125', '150', '175', '200'],
  marks: ['on', 'off'],
} as const;

/** The name of a setting. */
export type SettingName = keyof typeof choices;

/** One of the values of a setting. */
export type SettingValue<Name extends SettingName> = (typeof choices)[Name][number];

/** One setting and the way to change it. The document's root element holds the truth, as data attributes; storage only keeps it. */
export function useSetting<Name extends SettingName>(
  name: Name,
): readonly [SettingValue<Name>, (value: SettingValue<Name>) => void] {
  const value = useSyncExternalStore<SettingValue<Name>>(
    subscribe,
    () => settingOf(name),
    () => choices[name][0],
  );
  return [value, (next) => change(name, next)];
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function settingOf<Name extends SettingName>(name: Name): SettingValue<Name> {
  const set = document.documentElement.dataset[name];
  return choices[name].find((choice) => choice === set) ?? choices[name][0];
}

function change<Name extends SettingName>(name: Name, value: SettingValue<Name>): void {
  const { dataset } = document.documentElement;
  keepPlace(() => {
    dataset[name] = value;
  });
  try {
    localStorage.setItem(
      storageKeys.settings,
      JSON.stringify({ theme: dataset.theme, size: dataset.size, marks: dataset.marks }),
    );
  } catch {
    // Where nothing can be kept, the setting holds for this visit.
  }
  for (const listener of listeners) listener();
}
