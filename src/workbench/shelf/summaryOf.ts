import type { Reading } from '../../file/parseReading.ts';
import { sentencesOf } from '../edit/parts.ts';

/** What the list of works says of a reading. */
export function summaryOf({ article, unconfirmed }: Reading) {
  const sentences = sentencesOf(article).length;
  return { title: article.title.text, confirmed: sentences - unconfirmed.length, sentences };
}
