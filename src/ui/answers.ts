import { labels } from '../labels/labels.ts';
import type { Answer, Question } from '../model/article.ts';
import { isUnsourced, sourcesAnswering, statementOf, voicesAmong } from '../model/attribution.ts';
import { joinWords } from '../model/words.ts';
import type { Phrase } from './phrase.ts';

/** A key for an answer: one sentence may answer a question twice, in different words. */
export function keyOf({ sentence, words: said }: Answer): string {
  return `${sentence.id} ${joinWords(said)}`;
}

/** What an answer is about, if given. */
export function aboutOf({ about }: Answer): Phrase | undefined {
  return about && { say: labels.questions.about, said: [joinWords(about)] };
}

/** A note that no source answers a question, or that all answers are one voice’s; undefined if there may be several voices. */
export function tooFewVoices(question: Question): string | undefined {
  const voices = voicesAmong(sourcesAnswering(question)).length;
  if (voices === 0) return labels.questions.noSource;
  return voices === 1 && !question.answers.map(statementOf).some(isUnsourced) ? labels.questions.oneVoice : undefined;
}
