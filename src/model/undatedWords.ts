import type { Article, Sentence } from './article.ts';
import { groupBy } from './articleIndex.ts';
import { joinWords } from './words.ts';

/** The time words that give no date, in order of appearance, each with its sentences. */
export function undatedWordsIn({ sentences, index }: Article): ReadonlyMap<string, readonly Sentence[]> {
  return groupBy(sentences, (sentence) => {
    const dated = index.eventsBySentence.get(sentence)?.map(({ words }) => joinWords(words)) ?? [];
    return sentence.timeWords.filter((word) => !dated.some((words) => words.includes(word)));
  });
}
