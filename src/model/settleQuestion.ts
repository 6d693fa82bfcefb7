import type { Answer, Question } from './article.ts';
import type { QuestionInput } from './articleInput.ts';
import { type Declared, sentenceIn } from './declared.ts';
import { partsOf } from './words.ts';

/** Settles a question. Throws a RangeError where a relation names an answer that is not given. */
export function settleQuestion(id: string, input: QuestionInput, declared: Declared): Question {
  const where = `question ${id}`;
  const answers: readonly Answer[] = input.answers.map(({ sentence, words, about }) => ({
    sentence: sentenceIn(declared, sentence, where),
    words: partsOf(words),
    about: partsOf(about),
  }));
  const answerUnder = (reference: string): Answer => {
    const [sentence = '', nth = '1'] = reference.split('.');
    const answer = answers.filter((given) => given.sentence.id === sentence)[Number(nth) - 1];
    if (!answer) throw new RangeError(`${where}: a relation names the answer «${reference}», which is not given.`);
    return answer;
  };
  return {
    id,
    label: input.label,
    answers,
    relations: (input.relations ?? []).map(({ kind, between: [one, other], why }) => ({
      kind,
      between: [answerUnder(one), answerUnder(other)] as const,
      why: why && ([partsOf(why[0]), partsOf(why[1])] as const),
    })),
  };
}
