import { sentencesOf } from '../edit/parts.ts';
import type { Work } from './shelf.ts';

/** A work at a revision, as the list of works has it. */
export function entryOf({ id, changed, now }: Pick<Work, 'id' | 'changed' | 'now'>, revision: number) {
  const { article, unconfirmed } = now.reading;
  const sentences = sentencesOf(article).length;
  return { id, changed, revision, title: article.title.text, confirmed: sentences - unconfirmed.length, sentences };
}
