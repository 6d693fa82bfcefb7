import type { Reading } from '../file/parseReading.ts';
import type { Article, Sentence } from '../model/article.ts';
import { defineArticle } from '../model/defineArticle.ts';

/** A reading with every reference resolved. */
export function settled({ article, unconfirmed }: Reading): Article {
  return defineArticle(article, unconfirmed);
}

const known = new WeakMap<Article, ReadonlyMap<string, Sentence>>();

/** A sentence of a settled article. All are looked at once, however often one is asked for. */
export function sentenceOf(article: Article, id: string): Sentence | undefined {
  const byId = known.get(article) ?? new Map(article.sentences.map((sentence) => [sentence.id, sentence]));
  known.set(article, byId);
  return byId.get(id);
}

/** How far from a sentence what belongs to it is looked for: in a book, all of it would be no choice. */
const nearby = 500;

/** A sentence's surroundings, itself included. */
export function sentencesAround(article: Article, id: string): readonly Sentence[] {
  const { number = 0 } = sentenceOf(article, id) ?? {};
  return article.sentences.slice(Math.max(0, number - nearby), number + nearby);
}
