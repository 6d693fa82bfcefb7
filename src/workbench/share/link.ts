import { pack } from '../../file/packed.ts';
import type { Reading } from '../../file/parseReading.ts';

/** The most characters of a link that mail and messengers pass on whole. */
export const mostInLink = 30_000;

/** The hash of a link that contains a reading, including «#»; or that it is too long, and how long. */
export type Link =
  | { readonly kind: 'link'; readonly hash: string }
  | { readonly kind: 'tooLong'; readonly characters: number; readonly most: number };

/** Makes a link of a reading. A hash is not sent to any server. */
export async function linkOf(reading: Reading): Promise<Link> {
  const hash = `#${await pack(reading)}`;
  return hash.length > mostInLink
    ? { kind: 'tooLong', characters: hash.length, most: mostInLink }
    : { kind: 'link', hash };
}
