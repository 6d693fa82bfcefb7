import type { Article, Sentence } from './article.ts';
import { groupBy } from './articleIndex.ts';

/** The time words that give no date, in order of appearance, each with its sentences. */
export function undatedWordsIn({ sentences }: Article): ReadonlyMap<string, readonly Sentence[]> {
  return groupBy(sentences, ({ timeWords }) => timeWords);
}
