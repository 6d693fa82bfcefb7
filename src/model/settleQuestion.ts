import type { Answer, Question, Relation } from './article.ts';
import type { QuestionInput } from './articleInput.ts';
import { type Declared, sentenceIn } from './declared.ts';
import { asWords } from './words.ts';

/** Settles a question; the answers of a relation stand in the question's order. Throws a RangeError where one names an answer that is not given. */
export function settleQuestion(id: string, input: QuestionInput, declared: Declared): Question {
  const where = `question ${id}`;
  const answers: readonly Answer[] = input.answers.map(({ sentence, words, about }) => ({
    sentence: sentenceIn(declared, sentence, where),
    words: asWords(words),
    about: asWords(about),
  }));
  const answerUnder = (reference: string): Answer => {
    const answer = answers[answerAt(input.answers, reference)];
    if (!answer) throw new RangeError(`${where}: a relation names the answer «${reference}», which is not given.`);
    return answer;
  };
  const relations = (input.relations ?? []).map(({ kind, between, why }): Relation => {
    const [one, other] = [answerUnder(between[0]), answerUnder(between[1])];
    const [oneWhy, otherWhy] = [asWords(why?.[0]), asWords(why?.[1])];
    const isInOrder = answers.indexOf(one) <= answers.indexOf(other);
    return {
      kind,
      between: isInOrder ? [one, other] : [other, one],
      why: oneWhy && otherWhy && (isInOrder ? [oneWhy, otherWhy] : [otherWhy, oneWhy]),
    };
  });
  return { id, label: input.label, answers, relations };
}

/** The index of the answer that a relation names, by its sentence: `s04`, or `s04.2` for the second of that sentence; -1 if there is none. */
export function answerAt(answers: readonly { readonly sentence: string }[], reference: string): number {
  const [id, nth = '1'] = reference.split('.');
  const all = answers.flatMap(({ sentence }, index) => (sentence === id ? [index] : []));
  return all[Number(nth) - 1] ?? -1;
}
