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

const names: readonly SettingName[] = ['theme', 'size', 'marks'];

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

/** Follows what is set here, and in another tab. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('storage', follow);
  return () => listeners.delete(listener);
}

function follow(): void {
  const settings = stored();
  for (const name of names) if (settings[name] !== document.documentElement.dataset[name]) show(name, settings[name]);
}

function settingOf<Name extends SettingName>(name: Name): SettingValue<Name> {
  const set = document.documentElement.dataset[name];
  return choices[name].find((choice) => choice === set) ?? choices[name][0];
}

function change<Name extends SettingName>(name: Name, value: SettingValue<Name>): void {
  try {
    // What another tab has set meanwhile stays.
    localStorage.setItem(storageKeys.settings, JSON.stringify({ ...stored(), [name]: value }));
  } catch {
    // Where nothing can be kept, the setting holds for this visit.
  }
  show(name, value);
}

function show(name: SettingName, value = ''): void {
  keepPlace(() => {
    document.documentElement.dataset[name] = value;
  });
  for (const listener of listeners) listener();
}

function stored(): Partial<Record<SettingName, string>> {
  try {
    return JSON.parse(localStorage.getItem(storageKeys.settings) ?? '') ?? {};
  } catch {
    return {};
  }
}
