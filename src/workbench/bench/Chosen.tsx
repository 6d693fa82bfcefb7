import { type ComponentType, type RefObject, useLayoutEffect } from 'react';
import { workbenchIds } from '../../ids.ts';
import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import type { WordsInput } from '../../model/articleInput.ts';
import { asWords } from '../../model/words.ts';
import { Button } from '../Button.tsx';
import { Cross } from '../Cross.tsx';
import { neighboursOf } from '../edit/neighbours.ts';
import { sentenceIn } from '../edit/parts.ts';
import { setSecondReading, sourcesIn } from '../edit/sentences.ts';
import { numberOf } from '../sentenceOf.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { askedFor } from './askedFor.ts';
import styles from './Chosen.module.css';
import type { Desk, Pending } from './desk.ts';
import { EventForm } from './EventForm.tsx';
import { LinkForm } from './LinkForm.tsx';
import { scrollToTop } from './scrollEditor.ts';
import { roleLacking, wordActs } from './wordActs.ts';

const askedForms: { readonly [K in Pending['kind']]?: ComponentType<{ desk: Desk; words: WordsInput }> } = {
  event: EventForm,
  answer: AnswerForm,
  link: LinkForm,
};

type Props = {
  readonly desk: Desk;
  /** What scrolls in the editor. */
  readonly within: RefObject<HTMLElement | null>;
};

/** The words chosen in the text and their possible roles, or what is being asked for. The editor scrolls to it, and to the top for another sentence. */
export function Chosen({ desk, within }: Props) {
  const { chosen, words, pending, isHeld, sentence, choose, setPending } = desk;
  const label = benchLabels.chosen;
  const AskedForm = pending && askedForms[pending.kind];
  const wish = askedFor(pending)?.question;
  const lacking = roleLacking(desk);
  useLayoutEffect(() => {
    scrollToTop(within.current);
  }, [within]);
  useLayoutEffect(() => {
    if (chosen.length > 0 || pending) scrollToTop(within.current, 'head');
  }, [chosen, pending, within]);
  if (chosen.length === 0 && !pending) return null;
  return (
    <section
      id={workbenchIds.asked}
      className={styles.chosen}
      aria-label={label.title}
      aria-labelledby={wish && workbenchIds.wish}
      tabIndex={wish === undefined ? undefined : -1}
    >
      {wish !== undefined && (
        <>
          <p id={workbenchIds.wish} className={styles.pending} role="status">
            {wish}
          </p>
          {/* There before it says anything, or it would not be heard; a source is asked for at its field. */}
          <p className={`inverse ${styles.first}`} role="status">
            {isHeld && lacking && lacking !== 'source' && benchLabels.sentence.asked.wordsFirst}
          </p>
        </>
      )}
      {chosen.length > 0 && (
        <>
          <p className={styles.words}>
            <span lang={desk.article.lang} dir={desk.article.dir}>
              {labels.quote(asWords(words) ?? chosen.map((range) => sentence.text.slice(...range)))}
            </span>
            {!AskedForm && <Cross label={label.clear} onClick={() => choose(undefined)} />}
          </p>
          {!AskedForm && <Acts desk={desk} />}
        </>
      )}
      {words !== undefined && AskedForm && <AskedForm desk={desk} words={words} />}
      {pending?.kind === 'mention' && <SpeaksOn desk={desk} source={pending.source} />}
      {pending && <Button onClick={() => setPending(undefined)}>{benchLabels.sentence.stop}</Button>}
    </section>
  );
}

/** What can be done with the chosen words, each with its key. */
function Acts({ desk }: { readonly desk: Desk }) {
  return (
    <div className="boxes">
      {wordActs
        .filter(({ can }) => can(desk))
        .map(({ name, key, act }) => (
          <Button key={name} shortcut={key.toUpperCase()} onClick={() => act(desk)}>
            {benchLabels.chosen[name]}
          </Button>
        ))}
    </div>
  );
}

/** Offers that a source speaks on that only the sentence beside this one names. */
function SpeaksOn({ desk, source }: { readonly desk: Desk; readonly source: string }) {
  const { reading, sentence, stated, article, apply, clear } = desk;
  const neighbour = neighboursOf(reading, sentence.id).speakingInParagraph.find((id) => {
    const beside = sentenceIn(reading, id);
    return beside && sourcesIn(beside).includes(source);
  });
  if (neighbour === undefined || stated.attributions.length > 0) return null;
  const take = () => {
    apply(setSecondReading(sentence.id, { kind: 'source', neighbour }));
    clear();
  };
  return (
    <Button onClick={take}>
      {`${labels.secondReading.title}: ${benchLabels.sentence.second.source(numberOf(article, neighbour))}`}
    </Button>
  );
}
