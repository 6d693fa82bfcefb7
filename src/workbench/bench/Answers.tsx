import type { RelationKind } from '../../model/article.ts';
import { words as spoken } from '../../words/words.ts';
import { benchWords } from '../../words/workbench.ts';
import type { Desk } from '../desk.ts';
import { relate, relationsOf, removeAnswer, removeQuestion } from '../edit/questions.ts';
import { partsOf } from '../edit/words.ts';
import styles from './Answers.module.css';
import { Naming } from './Naming.tsx';

const kinds: readonly RelationKind[] = ['same', 'different', 'firmness', 'contradiction'];

/** The questions that the sentence at hand answers, and how its answers stand to the others. Nothing where it answers none. */
export function Answers({ desk }: { readonly desk: Desk }) {
  const { reading, sentence, article, apply } = desk;
  const { questions } = benchWords;
  const asked = Object.entries(reading.article.questions ?? {}).filter(([, { answers }]) =>
    answers.some((answer) => answer.sentence === sentence.id),
  );
  const numberOf = (id: string) => article.sentences.find((one) => one.id === id)?.number ?? 0;
  return asked.map(([id, question]) => (
    <section key={id} className={styles.answers}>
      <h3>{question.label}</h3>
      {question.answers.map((answer, at) =>
        answer.sentence === sentence.id ? (
          <Naming
            key={String(answer.words)}
            label={benchWords.chosen.answer}
            parts={partsOf(answer.words)}
            lang={article.lang}
            onRemove={() => apply(question.answers.length === 1 ? removeQuestion(id) : removeAnswer(id, at))}
          />
        ) : null,
      )}
      {question.answers.flatMap((one, at) =>
        question.answers.map((other, otherAt) => {
          if (at >= otherAt || (one.sentence !== sentence.id && other.sentence !== sentence.id)) return null;
          const known = relationsOf(question).find(({ ends }) => ends.includes(at) && ends.includes(otherAt));
          return (
            <label key={`${String(one.words)} ${String(other.words)}`}>
              {spoken.questions.between(numberOf(one.sentence), numberOf(other.sentence))}
              <select
                value={known?.kind ?? ''}
                onChange={({ target }) =>
                  apply(
                    relate(
                      id,
                      at,
                      otherAt,
                      kinds.find((kind) => kind === target.value),
                    ),
                  )
                }
              >
                <option value="">{questions.none}</option>
                {kinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {spoken.questions.relations[kind]}
                  </option>
                ))}
              </select>
            </label>
          );
        }),
      )}
    </section>
  ));
}
