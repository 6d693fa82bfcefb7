import type { Article, Sentence } from '../model/article.ts';

export function sentenceOf({ index }: Article, id: string): Sentence | undefined {
  return index.sentencesById.get(id);
}

/** The number of a sentence; 0 if there is none with this id. */
export function numberOf(article: Article, id: string): number {
  return sentenceOf(article, id)?.number ?? 0;
}

/** How far from a sentence others are offered: nobody could choose from a whole book. */
export const nearby = 500;

/** A sentence's surroundings, itself included. */
export function sentencesAround(article: Article, id: string): readonly Sentence[] {
  const number = numberOf(article, id);
  return article.sentences.slice(Math.max(0, number - nearby), number + nearby);
}
