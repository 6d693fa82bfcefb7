import type { Article } from './article.ts';

/** Whether an article says anything about time: with a date, or with words that give none. */
export function speaksOfTime({ events, sentences }: Article): boolean {
  return events.length > 0 || sentences.some(({ timeWords }) => timeWords.length > 0);
}
