import { workbenchKey } from '../ids.ts';

/** What the device remembers of how somebody works here: that the first minute is over, that nothing is to stand beside the editor. */
type Kept = { readonly guide?: 'over'; readonly beside?: 'hidden' };

/** What was kept; nothing where nothing can be. */
export function kept(): Kept {
  try {
    return JSON.parse(localStorage.getItem(workbenchKey) ?? '') ?? {};
  } catch {
    return {};
  }
}

/** Keeps something beside what is kept already; with `undefined`, no longer. Where nothing can be kept, it holds until the page is left. */
export function keep(change: { readonly [Key in keyof Kept]: Kept[Key] | undefined }): void {
  try {
    localStorage.setItem(workbenchKey, JSON.stringify({ ...kept(), ...change }));
  } catch {
    // As it is.
  }
}
