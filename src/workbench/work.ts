import type { Reading } from '../file/parseReading.ts';

/** A text that is being read on this device: its reading as it stands, and when it was changed last, in milliseconds since the epoch. */
export type Work = { readonly id: string; readonly reading: Reading; readonly changed: number };
