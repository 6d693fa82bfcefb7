import type { en } from './en.ts';
import type { Language } from './languages.ts';
import { spoken } from './spoken.ts';

/** Every label of the interface in one language. */
export type Labels = Omit<typeof en, 'language'> & { readonly language: Language };

/** The labels in the language of the bundle. */
export const labels: Labels = spoken;
