import type { Reading } from './parseReading.ts';

/** A reading as the text of its file, as `reading.schema.json` describes it. */
export function readingFile({ article, unconfirmed }: Reading): string {
  return `${JSON.stringify({ version: 1, article, unconfirmed }, null, 2)}\n`;
}
