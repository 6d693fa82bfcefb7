import { labels } from '../labels/labels.ts';
import type { Answer, Question } from '../model/article.ts';
import { sourcesAnswering, voicesAmong } from '../model/attribution.ts';
import { asOneText } from '../model/words.ts';
import type { Phrase } from './phrase.ts';

/** What tells the answers to a question apart: one sentence may answer twice, in different words. */
export function keyOf({ sentence, words: said }: Answer): string {
  return `${sentence.id} ${asOneText(said)}`;
}

/** What an answer speaks of, where that is given. */
export function aboutOf({ about }: Answer): Phrase | undefined {
  return about && { say: labels.questions.about, said: [asOneText(about)] };
}

/** That no source answers a question, or only one voice; undefined where several do. */
export function tooFewVoices(question: Question): string | undefined {
  const voices = voicesAmong(sourcesAnswering(question)).length;
  if (voices === 0) return labels.questions.noSource;
  return voices === 1 ? labels.questions.oneVoice : undefined;
}
