import { sentencesOf } from '../edit/parts.ts';
import type { Entry, Revised } from './shelf.ts';

export function entryOf({ kept: { id, changed, now }, revision }: Revised): Entry {
  const { article, unconfirmed } = now.reading;
  const sentences = sentencesOf(article).length;
  return { id, revision, title: article.title.text, changed, confirmed: sentences - unconfirmed.length, sentences };
}
