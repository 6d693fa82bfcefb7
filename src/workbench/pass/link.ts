import { pack } from '../../file/packed.ts';
import type { Reading } from '../../file/parseReading.ts';

/** The most characters of a link: what mail and messengers still pass on whole. */
export const mostInLink = 30_000;

/** The hash of a link that holds a reading, its sign included; or that it would be too long, and how long. */
export type Link =
  | { readonly kind: 'link'; readonly hash: string }
  | { readonly kind: 'tooLong'; readonly characters: number; readonly most: number };

/** Makes a link of a reading. What stands in a hash is sent to no server. */
export async function linkOf(reading: Reading): Promise<Link> {
  const hash = `#${await pack(reading)}`;
  return hash.length > mostInLink
    ? { kind: 'tooLong', characters: hash.length, most: mostInLink }
    : { kind: 'link', hash };
}
