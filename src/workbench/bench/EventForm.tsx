import { useState } from 'react';
import { benchLabels } from '../../labels/workbench.ts';
import type { EventInput, WordsInput } from '../../model/articleInput.ts';
import { asWords } from '../../model/words.ts';
import { freeId } from '../edit/parts.ts';
import { dateFrom, dateGiven, eventWith, type KnownEvent, setEvent } from '../edit/timeline.ts';
import { setDetail } from '../edit/work.ts';
import { sentenceOf, sentencesAround } from '../sentenceOf.ts';
import { DateField, dateProblem } from './DateField.tsx';
import type { Desk } from './desk.ts';
import { Form } from './Form.tsx';
import { OfferedDate } from './OfferedDate.tsx';
import { Select } from './Select.tsx';
import { SentenceSelect } from './SentenceSelect.tsx';
import { Typed } from './Typed.tsx';
import { WordPicker } from './WordPicker.tsx';

/** The basis of a date, while it is being chosen. */
type Begun = EventInput['basis'] | { readonly kind: 'sentence'; readonly sentence: string };

type Props = {
  readonly desk: Desk;
  readonly words: WordsInput;
  /** The event to change; without it, the one that the words belong to, or a new one. */
  readonly known?: KnownEvent;
  readonly onDone?: () => void;
};

/** An event for the chosen words: its date, proposed if they give one, its label and the basis of the date. */
export function EventForm({ desk, words, onDone, ...given }: Props) {
  const { reading, sentence, apply, clear } = desk;
  const known = given.known ?? eventWith(reading, sentence, words);
  const { timeline } = benchLabels;
  const date = known ? String(known.date) : dateGiven(asWords(words).join(' '), reading.article.lang);
  /** The date proposed when one was typed, which stays. */
  const [typedOver, setTypedOver] = useState<string>();
  const proposed = typedOver ?? date ?? '';
  const [begun, setBegun] = useState<{ readonly basis: Begun }>();
  const { basis } = begun ?? known ?? {};
  const save = (typed: (name: string) => string) => {
    const [given, label] = [dateFrom(typed('date')), typed('label')];
    if (!given) return { says: dateProblem(typed('date')), field: 'date' };
    if (label === '') return { says: timeline.labelMissing, field: 'label' };
    if (basis?.kind === 'sentence' && !('words' in basis)) return { says: timeline.basisMissing, field: 'basis' };
    const id = known?.id ?? freeId(reading, label, 'event');
    apply(
      setEvent(id, {
        label,
        date: given,
        words: known?.words ?? words,
        sentence: sentence.id,
        ...(basis && { basis }),
      }),
    );
    onDone?.();
    clear();
    return undefined;
  };
  return (
    <Form asked={desk.pending} save={known ? timeline.saveChange : timeline.save} onSave={save} onStop={onDone}>
      <Typed
        key={proposed}
        name="date"
        label={timeline.date}
        defaultValue={proposed}
        hint={timeline.dateHint}
        onInput={() => setTypedOver(proposed)}
      />
      <Typed name="label" label={timeline.label} defaultValue={known?.label} />
      <BasisChoice desk={desk} basis={basis} onBasis={(chosen) => setBegun({ basis: chosen })} />
    </Form>
  );
}

type BasisProps = { readonly desk: Desk; readonly basis: Begun; readonly onBasis: (basis: Begun) => void };

/** What completes the date if its words do not give all of it. */
function BasisChoice({ desk: { article, sentence, apply }, basis, onBasis }: BasisProps) {
  const { timeline } = benchLabels;
  const others = sentencesAround(article, sentence.id).map(({ id }) => id);
  const near = others[Math.max(others.indexOf(sentence.id) - 1, 0)] ?? sentence.id;
  const on = basis?.kind === 'sentence' ? sentenceOf(article, basis.sentence) : undefined;
  return (
    <>
      <Select
        label={timeline.basis}
        value={basis?.kind ?? ''}
        among={[
          ['', timeline.basisNone],
          ['sentence', timeline.basisSentence],
          ['published', timeline.basisPublished],
        ]}
        onChoose={(kind) => {
          if (kind === 'published') onBasis({ kind });
          else onBasis(kind === '' ? undefined : { kind, sentence: near });
        }}
      />
      {basis?.kind === 'published' && !article.imprint.published && (
        <>
          <p>{timeline.basisUnpublished}</p>
          <OfferedDate onEdit={apply} />
          <DateField
            label={benchLabels.work.published}
            value={undefined}
            onSet={(date) => apply(setDetail('imprint', 'published', date))}
          />
        </>
      )}
      {basis?.kind === 'sentence' && on && (
        <>
          <SentenceSelect
            label={benchLabels.sentence.where}
            among={others}
            value={basis.sentence}
            onChoose={(id) => onBasis({ kind: 'sentence', sentence: id })}
          />
          <WordPicker
            name="basis"
            label={timeline.basisWords}
            text={on.text}
            value={'words' in basis ? basis.words : undefined}
            onChange={(words) => onBasis({ kind: 'sentence', sentence: on.id, ...(words !== undefined && { words }) })}
          />
        </>
      )}
    </>
  );
}
