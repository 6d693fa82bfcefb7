import type { Entry, Revised } from './shelf.ts';

/** A work's entry in the list. */
export function entryOf({ kept: { id, changed, sentences, now }, revision }: Revised): Entry {
  const { article, unconfirmed } = now.reading;
  return { id, revision, title: article.title.text, changed, confirmed: sentences - unconfirmed.length, sentences };
}
