import { workbenchName } from '../ids.ts';

/** The workbench's settings on this device: whether the guide is over, and whether the readers' view beside the editor is hidden. */
type Kept = { readonly guide?: 'over'; readonly beside?: 'hidden' };

/** The stored settings; none if storage is unavailable. */
export function kept(): Kept {
  try {
    return JSON.parse(localStorage.getItem(workbenchName) ?? '') ?? {};
  } catch {
    return {};
  }
}

/** Stores a setting; `undefined` removes it. Without storage, it lasts until the page is left. */
export function keep(change: { readonly [Key in keyof Kept]: Kept[Key] | undefined }): void {
  try {
    localStorage.setItem(workbenchName, JSON.stringify({ ...kept(), ...change }));
  } catch {
    // Without storage, it lasts until the page is left.
  }
}
