import type { Article, Sentence } from './article.ts';

/** The time words that give no date, in order of appearance, each with its sentences. */
export function undatedWordsIn({ sentences }: Article): ReadonlyMap<string, readonly Sentence[]> {
  const groups = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    for (const word of sentence.timeWords) groups.set(word, [...(groups.get(word) ?? []), sentence]);
  }
  return groups;
}
