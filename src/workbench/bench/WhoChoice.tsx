import { type KeyboardEvent, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { workbenchIds } from '../../ids.ts';
import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import { chainOf } from '../../model/attribution.ts';
import { Tick } from '../../ui/Tick.tsx';
import { Button } from '../Button.tsx';
import { Cross } from '../Cross.tsx';
import { mentionOf } from '../edit/guess.ts';
import type { Attribution } from '../edit/parts.ts';
import { setSecondReading } from '../edit/sentences.ts';
import { relay, removeAttribution, unrelay } from '../edit/statements.ts';
import { numberOf } from '../sentenceOf.ts';
import { chooseSource, type Desk } from './desk.ts';
import { focusAtHand } from './keepFocus.ts';
import { Pointing } from './Pointing.tsx';
import { bringIntoView } from './scrollEditor.ts';
import styles from './WhoChoice.module.css';
import { roleLacking } from './wordActs.ts';

/** The most sources offered without a search. */
const mostOffered = 8;

/** Who says the statement at hand: an existing source, or a new one by its name. */
export function WhoChoice({ desk, onSources }: { readonly desk: Desk; readonly onSources: () => void }) {
  const { sentence, stated, target, apply, article, pending, isHeld } = desk;
  const second = sentence.secondReading;
  const section = useRef<HTMLElement>(null);
  const show = useCallback(() => section.current && bringIntoView(section.current), []);
  // Asked for on a phone, it would be below the edge of the sheet; what is typed would find nothing in view.
  // biome-ignore lint/correctness/useExhaustiveDependencies: held back, it is asked for again.
  useLayoutEffect(() => {
    if (pending?.kind === 'source') show();
  }, [pending, isHeld, show]);
  const label = benchLabels.sentence;
  return (
    <section ref={section} className={styles.who}>
      <h3>
        {label.who}
        <Button onClick={onSources}>{benchLabels.sources.all}</Button>
      </h3>
      {stated.attributions.length === 0 && stated.continues === undefined && (
        <p className={styles.nobody}>
          <Tick named={false} />
          {label.nobody}
        </p>
      )}
      {second && (
        <p className={styles.second}>
          {`${labels.secondReading.title}: ${label.second[second.kind](numberOf(article, second.neighbour))}`}
          <Cross
            label={label.remove(labels.secondReading.title)}
            onClick={() => apply(setSecondReading(sentence.id, undefined))}
          />
        </p>
      )}
      {stated.attributions.map((attribution, at) => (
        <div key={attribution.source} className={styles.attribution}>
          <p className={styles.source}>
            <Tick named />
            <bdi lang={article.lang}>
              {chainOf(attribution)
                .map((link) => nameOf(desk, link))
                .join(' ← ')}
            </bdi>
            <Cross
              label={label.remove(nameOf(desk, attribution))}
              onClick={() => apply(removeAttribution(target, attribution.source))}
            />
          </p>
          {chainOf(attribution).map((link, depth) => (
            <Pointing
              key={link.source}
              desk={desk}
              attribution={link}
              isKeyed={depth === 0 && at === stated.attributions.length - 1}
            />
          ))}
          {attribution.relays && (
            <Button onClick={() => apply(unrelay(target, attribution.source))}>{label.unrelay}</Button>
          )}
        </div>
      ))}
      <Relay desk={desk} />
      <Finder key={desk.sentence.id} desk={desk} onFocus={show} />
    </section>
  );
}

function nameOf({ reading }: Desk, { source }: Attribution): string {
  return reading.article.sources[source]?.name ?? source;
}

/** Of two sources, one may relay the other. */
function Relay({ desk }: { readonly desk: Desk }) {
  const { stated, target, apply } = desk;
  const [one, other, ...more] = stated.attributions;
  if (!one || !other || more.length > 0 || one.relays || other.relays) return null;
  return [[one, other] as const, [other, one] as const].map(([origin, by]) => (
    <p key={origin.source} className={styles.attribution}>
      <Button onClick={() => apply(relay(target, origin.source, by.source))}>
        {`${nameOf(desk, origin)}, ${labels.sources.relayedBy(nameOf(desk, by))}`}
      </Button>
    </p>
  ));
}

function Finder({ desk, onFocus }: { readonly desk: Desk; readonly onFocus: () => void }) {
  const [typed, setTyped] = useState('');
  // Uncontrolled, since React would set `defaultValue` too, by which `hasTyped` tells what was typed.
  const field = useRef<HTMLInputElement>(null);
  const { stated, sentence, reading, article, isHeld } = desk;
  const label = benchLabels.sentence;
  const wanted = typed.trim();
  const { sources } = reading.article;
  const offered = useMemo(() => {
    const all = Object.entries(sources).map(([id, { name }]) => ({ id, name, isNamed: mentionOf(name, sentence) }));
    return [...all.filter(({ isNamed }) => isNamed), ...all.filter(({ isNamed }) => !isNamed)];
  }, [sources, sentence]);
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
              <bdi>{name}</bdi>
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
