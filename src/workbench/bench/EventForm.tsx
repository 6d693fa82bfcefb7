import { type FormEvent, useState } from 'react';
import { datesIn } from '../../draft/dates.ts';
import { grammarFor } from '../../draft/grammar.ts';
import { workbenchIds } from '../../ids.ts';
import { benchWords } from '../../words/workbench.ts';
import type { Desk } from '../desk.ts';
import { dateFrom, eventIdFor, setEvent } from '../edit/timeline.ts';
import styles from './Fields.module.css';
import { focusOnce } from './focusOnce.ts';
import { focusAtHand } from './useKeys.ts';

/** What the chosen words date: a date, proposed where they give one, and what happened. */
export function EventForm({ desk, words }: { readonly desk: Desk; readonly words: string }) {
  const { reading, sentence, apply, want, choose } = desk;
  const { timeline } = benchWords;
  const [found] = datesIn(words, grammarFor(reading.article.lang).lexicon.dates);
  const [date, setDate] = useState(found === undefined ? '' : String(found.date));
  const [label, setLabel] = useState('');
  const [isWrong, setWrong] = useState(false);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const given = dateFrom(date);
    if (!given || label.trim() === '') {
      setWrong(!given);
      return;
    }
    apply(setEvent(eventIdFor(label, reading), { label: label.trim(), date: given, words, sentence: sentence.id }));
    want(undefined);
    choose(undefined);
    focusAtHand(sentence.id);
  };
  return (
    <form className={styles.fields} onSubmit={onSubmit}>
      <label>
        {timeline.date}
        <input
          id={workbenchIds.date}
          value={date}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={isWrong}
          aria-describedby={workbenchIds.dateHint}
          ref={focusOnce}
          onChange={({ target }) => setDate(target.value)}
        />
      </label>
      <p id={workbenchIds.dateHint} role={isWrong ? 'alert' : undefined}>
        {isWrong ? timeline.dateWrong : timeline.dateHint}
      </p>
      <label>
        {timeline.label}
        <input value={label} autoComplete="off" required onChange={({ target }) => setLabel(target.value)} />
      </label>
      <button type="submit">{timeline.save}</button>
    </form>
  );
}
