import { type FormEvent, useState } from 'react';
import { workbenchIds } from '../../ids.ts';
import { benchLabels } from '../../labels/workbench.ts';
import type { WordsInput } from '../../model/articleInput.ts';
import type { Desk } from '../desk.ts';
import { addAnswer, nameQuestion, questionIdFor } from '../edit/questions.ts';
import styles from './Fields.module.css';
import { focusOnce } from './focusOnce.ts';
import { focusAtHand } from './keepFocus.ts';

/** The question that the chosen words answer: an existing one or a new one. */
export function AnswerForm({ desk, words }: { readonly desk: Desk; readonly words: WordsInput }) {
  const { reading, sentence, apply, want, choose } = desk;
  const { questions } = benchLabels;
  const [label, setLabel] = useState('');
  const answer = (id: string, asked?: string) => {
    apply((before) => {
      const named = asked === undefined ? before : nameQuestion(id, asked)(before);
      return addAnswer(id, sentence.id, words)(named);
    });
    want(undefined);
    choose(undefined);
    focusAtHand();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (label.trim() !== '') answer(questionIdFor(label, reading), label.trim());
  };
  return (
    <form className={styles.fields} onSubmit={onSubmit}>
      <p>{questions.choose}</p>
      {Object.entries(reading.article.questions ?? {}).map(([id, question]) => (
        <button key={id} type="button" onClick={() => answer(id)}>
          {question.label}
        </button>
      ))}
      <label>
        {questions.ask}
        <input
          id={workbenchIds.question}
          value={label}
          autoComplete="off"
          ref={focusOnce}
          onChange={({ target }) => setLabel(target.value)}
        />
      </label>
      <button type="submit">{questions.add}</button>
    </form>
  );
}
