import type { ComponentType } from 'react';
import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import type { WordsInput } from '../../model/articleInput.ts';
import { partsOf } from '../../model/words.ts';
import { Button } from '../Button.tsx';
import { Cross } from '../Cross.tsx';
import { type Desk, type Wanted, wordActs } from '../desk.ts';
import { neighboursOf } from '../edit/neighbours.ts';
import { sentenceIn } from '../edit/parts.ts';
import { setSecondReading, sourcesIn } from '../edit/sentences.ts';
import { numberOf } from '../sentenceOf.ts';
import { AnswerForm } from './AnswerForm.tsx';
import styles from './Chosen.module.css';
import { EventForm } from './EventForm.tsx';
import { LinkForm } from './LinkForm.tsx';

const askedForms: { readonly [K in Wanted['kind']]?: ComponentType<{ desk: Desk; words: WordsInput }> } = {
  event: EventForm,
  answer: AnswerForm,
  link: LinkForm,
};

/** The words chosen in the text and their possible roles, or what is being asked for. */
export function Chosen({ desk }: { readonly desk: Desk }) {
  const { chosen, words, wanted, sentence, choose, want } = desk;
  const label = benchLabels.chosen;
  const AskedForm = wanted && askedForms[wanted.kind];
  const wish = wishOf(desk);
  if (chosen.length === 0 && !wanted) return null;
  return (
    <section className={styles.chosen} aria-label={label.title}>
      {wish !== undefined && (
        <p className={styles.wanted} role="status">
          {wish}
        </p>
      )}
      {chosen.length > 0 && (
        <>
          <p className={styles.words}>
            <span lang={desk.article.lang} dir={desk.article.dir}>
              {labels.quote(partsOf(words) ?? chosen.map((range) => sentence.text.slice(...range)))}
            </span>
            <Cross label={label.clear} onClick={() => choose(undefined)} />
          </p>
          {!AskedForm && <Acts desk={desk} />}
        </>
      )}
      {words !== undefined && AskedForm && <AskedForm desk={desk} words={words} />}
      {wanted?.kind === 'mention' && <SpeaksOn desk={desk} source={wanted.source} />}
      {wanted && <Button onClick={() => want(undefined)}>{benchLabels.sentence.stop}</Button>}
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
  const neighbour = neighboursOf(reading, sentence.id).besideInParagraph.find((id) => {
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

/** What the change in progress waits for, unless a form asks for it. */
function wishOf({ wanted, reading }: Desk): string | undefined {
  const label = benchLabels.sentence.wanted;
  switch (wanted?.kind) {
    case 'marker':
      return label.marker(labels.wording.forms[wanted.form].name);
    case 'mention':
      return label.mention(reading.article.sources[wanted.source]?.name ?? '');
    case 'source':
      return label.source;
    default:
      return undefined;
  }
}
