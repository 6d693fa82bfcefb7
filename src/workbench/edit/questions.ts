import type { Reading } from '../../file/parseReading.ts';
import type { QuestionInput, WordsInput } from '../../model/articleInput.ts';
import { answerAt } from '../../model/settleQuestion.ts';
import { asWords } from '../../model/words.ts';
import { isEqual } from '../isEqual.ts';
import { type Edit, mapValues, unlessEmpty, withArticle, withPart } from './parts.ts';

type Question = QuestionInput;
type Answers = Question['answers'];

/** Adds a question, or rewords one. */
export function nameQuestion(id: string, label: string): Edit {
  return (reading) => {
    if (label.trim() === '') return reading;
    const question = reading.article.questions?.[id] ?? { answers: [] };
    return withArticle(reading, { questions: { ...reading.article.questions, [id]: { ...question, label } } });
  };
}

/** Adds a sentence's answer to a question, unless it has the same words already. Answers keep the order in which they were added. */
export function addAnswer(id: string, sentence: string, words: WordsInput): Edit {
  return changeQuestion(id, (question) => {
    const isThere = question.answers.some(
      (answer) => answer.sentence === sentence && isEqual(asWords(answer.words), asWords(words)),
    );
    return isThere ? question : { ...question, answers: [...question.answers, { sentence, words }] };
  });
}

/** Removes an answer, with the last one its question too. */
export function removeAnswer(id: string, at: number): Edit {
  return changeQuestion(id, (question) => {
    const left = question.answers.toSpliced(at, 1);
    return left.length > 0 ? withAnswers(question, left) : undefined;
  });
}

export function moveAnswer(id: string, at: number, to: number): Edit {
  return changeQuestion(id, (question) => {
    const answer = question.answers[at];
    if (!answer || at === to || !question.answers[to]) return question;
    return withAnswers(question, question.answers.toSpliced(at, 1).toSpliced(to, 0, answer));
  });
}

/** A question with other answers, in any order, and its relations; `led` are what its answers have become, those that are gone undefined. */
export function withAnswers(
  question: Question,
  answers: Answers,
  led: readonly (Answers[number] | undefined)[] = question.answers,
): Question {
  const placeOf = (before: number) => {
    const answer = led[before];
    return answer ? answers.indexOf(answer) : -1;
  };
  const relations = relationsOf(question).map(({ ends: [one, other], ...rest }) => ({
    ...rest,
    ends: [placeOf(one), placeOf(other)] as const,
  }));
  return withRelations({ ...question, answers }, relations);
}

/** Changes the words in which a question's answers differ, given the number of the answer of each; without one of them, removes both. */
export function withWhys(
  question: Question,
  change: (words: WordsInput, answer: number) => WordsInput | undefined,
): Question {
  const relations = relationsOf(question).map(({ why, ...rest }) => {
    const [one, other] = [why && change(why[0], rest.ends[0]), why && change(why[1], rest.ends[1])];
    return { ...rest, why: one !== undefined && other !== undefined ? ([one, other] as const) : undefined };
  });
  return withRelations(question, relations);
}

/** Sets, in the sentence's words, what an answer is about, if that is narrower than the question. */
export function setAbout(id: string, at: number, about: WordsInput | undefined): Edit {
  return changeQuestion(id, (question) => {
    const answer = question.answers[at];
    if (!answer) return question;
    return { ...question, answers: question.answers.with(at, { ...answer, about }) };
  });
}

/** The answers that a sentence gives, by question and number. */
export function answersIn({ article }: Reading, sentence: string) {
  return Object.entries(article.questions ?? {}).flatMap(([question, { answers }]) =>
    answers.flatMap((answer, at) => (answer.sentence === sentence ? [{ question, at, answer }] : [])),
  );
}

/** Sets the relation between two answers and the words in which they differ, those of the first answer first; `undefined` removes it. */
export function relate(id: string, one: number, other: number, related: Related | undefined): Edit {
  return changeQuestion(id, (question) => {
    if (one === other || !question.answers[one] || !question.answers[other]) return question;
    const others = relationsOf(question).filter(({ ends }) => !(ends.includes(one) && ends.includes(other)));
    const meant = related && withEndsInOrder({ ...related, ends: [one, other] });
    return withRelations(question, meant ? [...others, meant] : others);
  });
}

type Related = Omit<NonNullable<Question['relations']>[number], 'between'>;

export type Relation = Related & { readonly ends: readonly [number, number] };

/** The relations of a question, their answers by number, in the question's order. */
export function relationsOf({ answers, relations = [] }: Question): readonly Relation[] {
  return relations.map(({ between: [one, other], ...rest }) =>
    withEndsInOrder({ ...rest, ends: [answerAt(answers, one), answerAt(answers, other)] }),
  );
}

function withEndsInOrder({ kind, ends: [one, other], why }: Relation): Relation {
  return one <= other ? { kind, ends: [one, other], why } : { kind, ends: [other, one], why: why && [why[1], why[0]] };
}

function withRelations(question: Question, all: readonly Relation[]): Question {
  const relations = all.flatMap(({ ends: [one, other], ...relation }) => {
    const [first, second] = [referenceTo(question.answers, one), referenceTo(question.answers, other)];
    return first === undefined || second === undefined ? [] : [{ ...relation, between: [first, second] as const }];
  });
  return { ...question, relations: unlessEmpty(relations) };
}

/** The name of an answer in a relation. */
function referenceTo(answers: Answers, at: number): string | undefined {
  const id = answers[at]?.sentence;
  if (id === undefined) return undefined;
  const nth = answers.slice(0, at + 1).filter(({ sentence }) => sentence === id).length;
  return nth === 1 ? id : `${id}.${nth}`;
}

/** Changes a question, or removes it. */
function changeQuestion(id: string, change: (question: Question) => Question | undefined): Edit {
  return (reading) => {
    const { questions = {} } = reading.article;
    const changed = mapValues(questions, (question, key) => (key === id ? change(question) : question));
    return withPart(reading, 'questions', changed);
  };
}
