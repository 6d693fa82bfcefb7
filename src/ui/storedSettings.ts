/** The settings that are stored under a key on this device; none if it stores nothing. */
export function storedSettings(key: string): Readonly<Partial<Record<string, string>>> {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '') ?? {};
  } catch {
    return {};
  }
}

/** Stores changed settings beside what other tabs have stored meanwhile; `undefined` removes one. Where nothing is stored, they last for this visit. */
export function storeSettings(key: string, changed: Readonly<Record<string, string | undefined>>): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...storedSettings(key), ...changed }));
  } catch {
    // Without storage, they last for this visit.
  }
}
