import type { Reading } from '../../file/parseReading.ts';

/** A reading as the text of its file, as `npm run new` writes it and `reading.schema.json` describes it. */
export function readingFile({ article, unconfirmed }: Reading): string {
  return `${JSON.stringify({ version: 1, article, unconfirmed }, null, 2)}\n`;
}
