import type { Question } from '../model/article.ts';
import type { Fault, Subject } from './finding.ts';

/** A sentence answers a question once, and a relation joins two different answers of it. */
export function questions({ article }: Subject): readonly Fault[] {
  return article.questions.flatMap(faultsOf);
}

function faultsOf({ id, answers, relations }: Question): readonly Fault[] {
  const answering = answers.map(({ sentence }) => sentence.id);
  const again = answering.filter((sentence, index) => answering.indexOf(sentence) !== index);
  return [
    ...(answers.length === 0 ? [{ id, code: 'answersMissing' } as const] : []),
    ...again.map((sentence) => ({ id, code: 'answerRepeated', sentence }) as const),
    ...relations.flatMap(({ between }): readonly Fault[] => {
      const [one, other] = between;
      if (one === other) return [{ id, code: 'relationToItself', sentence: one.sentence.id }];
      return between
        .filter((answer) => !answers.includes(answer))
        .map(({ sentence }) => ({ id, code: 'relationElsewhere', sentence: sentence.id }));
    }),
  ];
}
