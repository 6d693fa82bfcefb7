import type { Reading } from '../file/parseReading.ts';
import type { Article } from '../model/article.ts';
import { defineArticle } from '../model/defineArticle.ts';

/** A reading with every reference resolved. */
export function settled({ article, unconfirmed }: Reading): Article {
  return defineArticle(article, unconfirmed);
}
