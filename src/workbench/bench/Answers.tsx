import { Fragment, useState } from 'react';
import { labels as spoken } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import { relationKinds } from '../../model/article.ts';
import type { QuestionInput, WordsInput } from '../../model/articleInput.ts';
import {
  moveAnswer,
  nameQuestion,
  type Relation,
  relate,
  relationsOf,
  removeAnswer,
  setAbout,
} from '../edit/questions.ts';
import { numberOf, sentenceOf } from '../sentenceOf.ts';
import styles from './Answers.module.css';
import type { Desk } from './desk.ts';
import { Field } from './Field.tsx';
import { Naming } from './Naming.tsx';
import { Select } from './Select.tsx';
import { WordPicker } from './WordPicker.tsx';

/** The questions that the sentence at hand answers, and the relations of its answers to others. Nothing if it answers none. */
export function Answers({ desk }: { readonly desk: Desk }) {
  const { reading, sentence, article, apply } = desk;
  const { questions } = benchLabels;
  const asked = Object.entries(reading.article.questions ?? {}).filter(([, { answers }]) =>
    answers.some((answer) => answer.sentence === sentence.id),
  );
  return asked.map(([id, question]) => (
    <section key={id} className={styles.answers} aria-label={question.label}>
      <Field
        label={questions.question}
        value={question.label}
        isRequired
        onSet={(typed) => apply(nameQuestion(id, typed))}
      />
      {question.answers.map((answer, at) =>
        answer.sentence === sentence.id ? (
          <Fragment key={keyOf(answer)}>
            <Naming
              label={benchLabels.chosen.answer}
              words={answer.words}
              onRemove={() => apply(removeAnswer(id, at))}
            />
            {answer.about !== undefined && (
              <Naming
                label={benchLabels.chosen.about}
                words={answer.about}
                onRemove={() => apply(setAbout(id, at, undefined))}
              />
            )}
            {question.answers.length > 1 && (
              <Select
                label={questions.place}
                value={String(at)}
                among={question.answers.map((_, to) => [
                  String(to),
                  spoken.positionOf(to + 1, question.answers.length),
                ])}
                onChoose={(to) => apply(moveAnswer(id, at, Number(to)))}
              />
            )}
          </Fragment>
        ) : null,
      )}
      {question.answers.flatMap((one, at) =>
        question.answers.map((other, otherAt) => {
          if (at >= otherAt || (one.sentence !== sentence.id && other.sentence !== sentence.id)) return null;
          const known = relationsOf(question).find(({ ends }) => ends.includes(at) && ends.includes(otherAt));
          const numbers = [numberOf(article, one.sentence), numberOf(article, other.sentence)] as const;
          return (
            <Fragment key={`${keyOf(one)} ${keyOf(other)}`}>
              <Select
                label={spoken.questions.between(...numbers)}
                value={known?.kind ?? ''}
                among={[
                  ['', questions.none],
                  ...relationKinds.map((kind) => [kind, spoken.questions.relations[kind]] as const),
                ]}
                onChoose={(kind) => apply(relate(id, at, otherAt, kind === '' ? undefined : { ...known, kind }))}
              />
              {known && (
                <Why
                  desk={desk}
                  label={questions.why(...numbers)}
                  ends={[one, other]}
                  why={known.why}
                  onWhy={(why) => apply(relate(id, at, otherAt, { ...known, why }))}
                />
              )}
            </Fragment>
          );
        }),
      )}
    </section>
  ));
}

type WhyProps = {
  readonly desk: Desk;
  readonly label: string;
  readonly ends: readonly [Answer, Answer];
  readonly why: Relation['why'];
  readonly onWhy: (why: Relation['why']) => void;
};

type Answer = QuestionInput['answers'][number];

/** A key for an answer: several sentences may give it in the same words. */
function keyOf({ sentence, words }: Answer): string {
  return `${sentence} ${String(words)}`;
}

/** The words in which two answers differ: set once both are chosen, and removed once one of them is cleared. */
function Why({ desk: { article }, label, ends, why, onWhy }: WhyProps) {
  const [begun, setBegun] = useState<readonly (WordsInput | undefined)[]>([]);
  const chosen = why ?? begun;
  const choose = (at: number, words: WordsInput | undefined) => {
    const [one, other] = [chosen[0], chosen[1]].with(at, words);
    setBegun([one, other]);
    if (one !== undefined && other !== undefined) onWhy([one, other]);
    else if (why) onWhy(undefined);
  };
  return (
    <details aria-label={label} open={why !== undefined || undefined}>
      <summary>{label}</summary>
      {ends.map((answer, at) => {
        const settled = sentenceOf(article, answer.sentence);
        return (
          settled && (
            <WordPicker
              key={keyOf(answer)}
              label={benchLabels.questions.whyIn(settled.number)}
              text={settled.text}
              value={chosen[at]}
              onChange={(picked) => choose(at, picked)}
            />
          )
        );
      })}
    </details>
  );
}
