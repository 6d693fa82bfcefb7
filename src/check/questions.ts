import type { Question } from '../model/article.ts';
import { asOneText } from '../model/words.ts';
import type { Fault, Subject } from './finding.ts';

/** No words answer a question twice, and a relation joins two different answers. */
export function questions({ article }: Subject): readonly Fault[] {
  return article.questions.flatMap(faultsOf);
}

function faultsOf({ id, answers, relations }: Question): readonly Fault[] {
  const answering = answers.map(({ sentence, words }) => ({ sentence: sentence.id, words: asOneText(words) }));
  const again = answering.filter(({ sentence, words }, index) =>
    answering.slice(0, index).some((before) => before.sentence === sentence && before.words === words),
  );
  return [
    ...(answers.length === 0 ? [{ id, code: 'answersMissing' } as const] : []),
    ...again.map((answer) => ({ id, code: 'answerRepeated', ...answer }) as const),
    ...relations.flatMap(({ between: [one, other] }): readonly Fault[] =>
      one === other ? [{ id, code: 'relationToItself', sentence: one.sentence.id }] : [],
    ),
  ];
}
