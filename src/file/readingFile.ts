import type { Reading } from './parseReading.ts';

/** A reading as the data of its file, which `reading.schema.json` describes. */
export function dataOf({ article, unconfirmed }: Reading) {
  return { version: 1, article, unconfirmed } as const;
}

/** A reading as the text of its file, after what else that file has. */
export function readingFile(reading: Reading, before: object = {}): string {
  return `${JSON.stringify({ ...before, ...dataOf(reading) }, null, 2)}\n`;
}
