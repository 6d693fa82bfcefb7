import { useDeferredValue, useState } from 'react';
import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import { sourceKinds } from '../../model/article.ts';
import { groupBy } from '../../model/articleIndex.ts';
import { useArticle } from '../../ui/article.ts';
import { Button } from '../Button.tsx';
import { Field } from '../bench/Field.tsx';
import { Naming } from '../bench/Naming.tsx';
import { Select } from '../bench/Select.tsx';
import { Dialog } from '../Dialog.tsx';
import { type Edit, type Sentence, sentencesOf } from '../edit/parts.ts';
import { sourcesIn } from '../edit/sentences.ts';
import { changeSource, mergeSources, removeSource } from '../edit/sources.ts';
import { toggleMentioned } from '../edit/work.ts';
import { calledIn } from './calledIn.ts';
import styles from './SourcesDialog.module.css';
import { SpeaksFor } from './SpeaksFor.tsx';

type Props = {
  readonly onEdit: (edit: Edit) => void;
  readonly onSentence: (id: string) => void;
  readonly onClose: () => void;
};

/** How many sources are shown at once. The rest follows, rendered in slices. */
const mostAtOnce = 20;

/** All sources of a reading, in the order in which they are cited: to rename, describe and merge them. */
export function SourcesDialog({ onEdit, onSentence, onClose }: Props) {
  const { sources } = benchLabels;
  const { input } = useArticle();
  const all = Object.keys(input.sources);
  const shown = all.slice(0, useDeferredValue(all.length, mostAtOnce));
  const { mentioned = [] } = input;
  const citing = groupBy(sentencesOf(input), sourcesIn);
  return (
    <Dialog title={sources.title} className={styles.all} onClose={onClose}>
      {(close) => (
        <>
          {all.length === 0 && <p>{sources.none}</p>}
          <ul>
            {shown.map((id) => (
              <Entry
                key={id}
                id={id}
                citing={citing.get(id) ?? []}
                onEdit={onEdit}
                onSentence={(sentence) => close() && onSentence(sentence)}
              />
            ))}
          </ul>
          {mentioned.length > 0 && (
            <section>
              <h3>{sources.mentioned}</h3>
              {mentioned.map((one) => (
                <Naming key={one} label="" words={one} onRemove={() => onEdit(toggleMentioned(one))} />
              ))}
            </section>
          )}
        </>
      )}
    </Dialog>
  );
}

type EntryProps = Omit<Props, 'onClose'> & {
  readonly id: string;
  /** The sentences that cite it. */
  readonly citing: readonly Sentence[];
};

/** One source, with what can be said of it only once it is cited and there are others. */
function Entry({ id, citing, onEdit, onSentence }: EntryProps) {
  const label = benchLabels.sources;
  const [first] = citing;
  const article = useArticle();
  const { lang, input } = article;
  const { name = '', kind = 'other', description, speaksFor } = input.sources[id] ?? {};
  const names = calledIn(article);
  const called = names.get(id) ?? name;
  const more = `${label.description}, ${label.speaksFor}`;
  const isTold = speaksFor !== undefined || description !== undefined;
  /** Whether it has been opened: what is chosen there stays when it is closed. */
  const [isUsed, setUsed] = useState(false);
  const others = [...names].filter(([other]) => other !== id);
  return (
    <li className="lazy">
      <Field
        label={`${label.name}: ${called}`}
        isLabelHidden
        isRequired
        value={name}
        lang={lang}
        problemOf={(typed) =>
          article.sources.some((one) => one.id !== id && one.name === typed) ? label.nameTaken(typed) : undefined
        }
        onSet={(typed) => onEdit(changeSource(id, { name: typed }))}
      />
      <Select
        label={`${label.kind}: ${called}`}
        isLabelHidden
        value={kind}
        among={sourceKinds.map((one) => [one, labels.sources.kinds[one].one])}
        onChoose={(one) => onEdit(changeSource(id, { kind: one }))}
      />
      {others.length > 0 && (
        <Merge name={called} others={others} onMerge={(other) => onEdit(mergeSources(id, other))} />
      )}
      {first ? (
        <Button
          className={styles.count}
          aria-label={`${called}: ${labels.sentences(citing.length)}`}
          onClick={() => onSentence(first.id)}
        >
          {labels.sentences(citing.length) + called.slice(name.length)}
        </Button>
      ) : (
        <Button onClick={() => onEdit(removeSource(id))}>{benchLabels.sentence.remove(called)}</Button>
      )}
      {first && others.length > 0 && (
        <details aria-label={called} className={styles.more} open={isTold || undefined} onToggle={() => setUsed(true)}>
          <summary aria-label={`${more}: ${called}`}>{more}</summary>
          {description !== undefined && (
            <Naming
              label={label.description}
              words={description}
              onRemove={() => onEdit(changeSource(id, { description: undefined }))}
            />
          )}
          {(isUsed || isTold) && <SpeaksFor id={id} onEdit={onEdit} />}
        </details>
      )}
    </li>
  );
}

type MergeProps = {
  readonly name: string;
  readonly others: readonly (readonly [id: string, name: string])[];
  readonly onMerge: (other: string) => void;
};

/** Merges a source with another one. Its button does it, since arrow keys choose each entry of a list that they pass; until then, the list lacks something. */
function Merge({ name, others, onMerge }: MergeProps) {
  const { sources } = benchLabels;
  const [chosen, setChosen] = useState('');
  const other = others.find(([id]) => id === chosen);
  return (
    <>
      <Select
        label={`${sources.merge}: ${name}`}
        isLabelHidden
        isInvalid={other !== undefined}
        value={chosen}
        among={[['', sources.mergeInto], ...others]}
        onChoose={setChosen}
      />
      {other && <Button onClick={() => onMerge(chosen)}>{sources.mergeBoth(name, other[1])}</Button>}
    </>
  );
}
