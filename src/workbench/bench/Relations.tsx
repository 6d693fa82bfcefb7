import { useState } from 'react';
import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import { relationKinds } from '../../model/article.ts';
import type { QuestionInput, WordsInput } from '../../model/articleInput.ts';
import { asWords, joinWords } from '../../model/words.ts';
import { type Relation, relate, relationsOf } from '../edit/questions.ts';
import { numberOf, sentenceOf } from '../sentenceOf.ts';
import type { Desk } from './desk.ts';
import { Select } from './Select.tsx';
import { WordPicker } from './WordPicker.tsx';

type Answer = QuestionInput['answers'][number];

/** A key for an answer: several sentences may give it in the same words. */
export function answerKey({ sentence, words }: Answer): string {
  return `${sentence} ${joinWords(asWords(words))}`;
}

type Props = { readonly desk: Desk; readonly id: string; readonly question: QuestionInput };

/** How each answer of the sentence at hand stands to the other answers of a question. */
export function Relations(props: Props) {
  const { desk, question } = props;
  const isHere = ({ sentence }: Answer) => sentence === desk.sentence.id;
  return question.answers.flatMap((one, at) =>
    question.answers.map((other, otherAt) =>
      at < otherAt && (isHere(one) || isHere(other)) ? (
        <RelationChoice
          key={`${answerKey(one)} ${answerKey(other)}`}
          {...props}
          at={at}
          otherAt={otherAt}
          ends={[one, other]}
        />
      ) : null,
    ),
  );
}

type ChoiceProps = Props & {
  readonly at: number;
  readonly otherAt: number;
  readonly ends: readonly [Answer, Answer];
};

function RelationChoice({ desk, id, question, at, otherAt, ends }: ChoiceProps) {
  const { article, apply } = desk;
  const { questions } = benchLabels;
  const known = relationsOf(question).find((one) => one.ends.includes(at) && one.ends.includes(otherAt));
  const numbers = [numberOf(article, ends[0].sentence), numberOf(article, ends[1].sentence)] as const;
  return (
    <>
      <Select
        label={labels.questions.between(...numbers)}
        value={known?.kind ?? ''}
        among={[
          ['', questions.none],
          ...relationKinds.map((kind) => [kind, labels.questions.relations[kind]] as const),
        ]}
        onChoose={(kind) => apply(relate(id, at, otherAt, kind === '' ? undefined : { ...known, kind }))}
      />
      {known && (
        <Why
          desk={desk}
          label={questions.why(...numbers)}
          ends={ends}
          why={known.why}
          onWhy={(why) => apply(relate(id, at, otherAt, { ...known, why }))}
        />
      )}
    </>
  );
}

type WhyProps = {
  readonly desk: Desk;
  readonly label: string;
  readonly ends: readonly [Answer, Answer];
  readonly why: Relation['why'];
  readonly onWhy: (why: Relation['why']) => void;
};

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
              key={answerKey(answer)}
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
