import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { workbenchIds } from '../../ids.ts';
import { benchLabels } from '../../labels/workbench.ts';
import { chainOf } from '../../model/attribution.ts';
import { Button } from '../Button.tsx';
import type { Attribution } from '../edit/parts.ts';
import { sourcesAround } from '../edit/sources.ts';
import { calledIn } from '../sources/calledIn.ts';
import { chooseSource, type Desk } from './desk.ts';
import { focusAtHand } from './keepFocus.ts';
import styles from './WhoChoice.module.css';
import { roleLacking } from './wordActs.ts';

/** The most sources offered without a search. */
const mostOffered = 8;

type Props = { readonly desk: Desk; readonly onFocus: () => void };

/** The sources to choose from, and a field to search them or name another one. */
export function SourceFinder({ desk, onFocus }: Props) {
  const [typed, setTyped] = useState('');
  // Uncontrolled, since React would set `defaultValue` too, by which `hasTyped` tells what was typed.
  const field = useRef<HTMLInputElement>(null);
  const { stated, sentence, reading, article, isHeld } = desk;
  const label = benchLabels.sentence;
  const wanted = typed.trim();
  const offered = useMemo(() => sourcesAround(sentence, reading.article), [sentence, reading.article]);
  const cited = stated.attributions.flatMap(chainOf<Attribution>);
  const matches = offered
    .filter(({ id }) => cited.every(({ source }) => source !== id))
    .filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase()))
    .slice(0, mostOffered);
  const isKnown = offered.some(({ name }) => name === wanted);
  const take = (name: string, id?: string) => {
    chooseSource(desk, name, id);
    setTyped('');
    if (field.current) field.current.value = '';
    focusAtHand();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || wanted === '') return;
    event.preventDefault();
    const [first] = matches;
    take(first?.name ?? wanted, first?.id);
  };
  return (
    <>
      <div className={styles.field} data-key="S">
        <input
          id={workbenchIds.source}
          aria-label={label.find}
          placeholder={label.find}
          autoComplete="off"
          spellCheck={false}
          ref={field}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
        />
      </div>
      {isHeld && wanted !== '' && <p role="alert">{label.pending.source}</p>}
      {isHeld && wanted === '' && roleLacking(desk) === 'source' && <p role="alert">{label.asked.sourceFirst}</p>}
      <ul className={`boxes ${styles.offered}`} lang={article.lang}>
        {matches.map(({ id, name }) => (
          <li key={id}>
            <Button onClick={() => take(name, id)}>
              <bdi>{calledIn(article).get(id)}</bdi>
            </Button>
          </li>
        ))}
        {wanted !== '' && !isKnown && (
          <li>
            <Button onClick={() => take(wanted)}>{label.create(wanted)}</Button>
          </li>
        )}
      </ul>
    </>
  );
}
