import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import type { QuestionInput } from '../../model/articleInput.ts';
import { moveAnswer, nameQuestion, removeAnswer, setAbout } from '../edit/questions.ts';
import styles from './Answers.module.css';
import type { Desk } from './desk.ts';
import { Field } from './Field.tsx';
import { Naming } from './Naming.tsx';
import { answerKey, Relations } from './Relations.tsx';
import { Select } from './Select.tsx';

/** The questions that the sentence at hand answers, and the relations of its answers to others. Nothing if it answers none. */
export function Answers({ desk }: { readonly desk: Desk }) {
  const { reading, sentence, apply } = desk;
  const asked = Object.entries(reading.article.questions ?? {}).filter(([, { answers }]) =>
    answers.some((answer) => answer.sentence === sentence.id),
  );
  return asked.map(([id, question]) => (
    <section key={id} className={styles.answers} aria-label={question.label}>
      <Field
        label={benchLabels.questions.question}
        value={question.label}
        isRequired
        onSet={(typed) => apply(nameQuestion(id, typed))}
      />
      {question.answers.map((answer, at) =>
        answer.sentence === sentence.id ? (
          <AnswerGiven key={answerKey(answer)} desk={desk} id={id} question={question} answer={answer} at={at} />
        ) : null,
      )}
      <Relations desk={desk} id={id} question={question} />
    </section>
  ));
}

type GivenProps = {
  readonly desk: Desk;
  readonly id: string;
  readonly question: QuestionInput;
  readonly answer: QuestionInput['answers'][number];
  readonly at: number;
};

/** An answer of the sentence at hand: its words, what it is about, and its place among the others. */
function AnswerGiven({ desk: { apply }, id, question: { answers }, answer, at }: GivenProps) {
  const { chosen, questions } = benchLabels;
  return (
    <>
      <Naming label={chosen.answer} words={answer.words} onRemove={() => apply(removeAnswer(id, at))} />
      {answer.about !== undefined && (
        <Naming label={chosen.about} words={answer.about} onRemove={() => apply(setAbout(id, at, undefined))} />
      )}
      {answers.length > 1 && (
        <Select
          label={questions.place}
          value={String(at)}
          among={answers.map((_, to) => [String(to), labels.positionOf(to + 1, answers.length)])}
          onChoose={(to) => apply(moveAnswer(id, at, Number(to)))}
        />
      )}
    </>
  );
}
