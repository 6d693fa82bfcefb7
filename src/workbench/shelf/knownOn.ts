import { originalOf } from '../../check/lines.ts';
import type { Reading } from '../../file/parseReading.ts';
import { isEqual } from '../isEqual.ts';
import type { Entry, Shelf } from './shelf.ts';

/** A work on the device of a text that is opened again, and whether it is still the same reading of it. */
export type Known = { readonly entry: Entry; readonly isSame: boolean };

/** The work on a shelf that is just this reading, or else the latest one of the same text in the same language. Only those with its title are read. */
export async function knownOn(shelf: Shelf, reading: Reading): Promise<Known | undefined> {
  const listed = await shelf.list();
  if ('kind' in listed) return undefined;
  let known: Known | undefined;
  for (const entry of listed.filter(({ title }) => title === reading.article.title.text)) {
    const found = await shelf.read(entry.id);
    if (!found || !('kept' in found)) continue;
    const kept = found.kept.now.reading;
    if (isEqual(kept, reading)) return { entry, isSame: true };
    if (!known && isOfSameText(kept, reading)) known = { entry, isSame: false };
  }
  return known;
}

/** Whether two readings are of the same text, however it is divided. */
function isOfSameText({ article: one }: Reading, { article: other }: Reading): boolean {
  return one.lang === other.lang && unspaced(originalOf(one)) === unspaced(originalOf(other));
}

function unspaced(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
