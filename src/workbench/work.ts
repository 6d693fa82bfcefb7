import type { Reading } from '../file/parseReading.ts';

/** A work on this device: its present reading, and when it was last changed, in milliseconds since the epoch. */
export type Work = { readonly id: string; readonly reading: Reading; readonly changed: number };
