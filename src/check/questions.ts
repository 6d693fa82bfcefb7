import type { Question } from '../model/article.ts';
import { joinWords } from '../model/words.ts';
import type { Fault, Subject } from './finding.ts';

/** No words answer a question twice, and a relation joins two different answers, which have no other. */
export function* questions({ article }: Subject): Generator<Fault> {
  for (const question of article.questions) yield* questionFaults(question);
}

function* questionFaults({ id, answers, relations }: Question): Generator<Fault> {
  const answering = answers.map(({ sentence, words }) => ({ sentence: sentence.id, words: joinWords(words) }));
  const again = answering.filter(({ sentence, words }, index) =>
    answering.slice(0, index).some((before) => before.sentence === sentence && before.words === words),
  );
  if (answers.length === 0) yield { id, code: 'answersMissing' };
  for (const answer of again) yield { id, code: 'answerRepeated', ...answer };
  for (const [index, { between }] of relations.entries()) {
    const [one, other] = between;
    const isAgain = relations.slice(0, index).some(({ between: [a, b] }) => a === one && b === other);
    if (one === other) yield { id, code: 'relationToItself', sentence: one.sentence.id };
    else if (isAgain) {
      yield { id, code: 'relationRepeated', words: joinWords(one.words), others: joinWords(other.words) };
    }
  }
}
