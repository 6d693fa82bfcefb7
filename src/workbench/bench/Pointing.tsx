import { benchLabels } from '../../labels/workbench.ts';
import { mentionBy, mentionKinds } from '../edit/guess.ts';
import type { Attribution } from '../edit/parts.ts';
import { changeAttribution } from '../edit/statements.ts';
import { stands } from '../edit/words.ts';
import { sentencesAround } from '../sentenceOf.ts';
import { Choice } from './Choice.tsx';
import type { Desk } from './desk.ts';
import { Naming } from './Naming.tsx';
import { SentenceSelect } from './SentenceSelect.tsx';
import { mentionKeys } from './useKeys.ts';

type Props = {
  readonly desk: Desk;
  readonly attribution: Attribution;
  /** Whether the keys apply to this one. */
  readonly isKeyed: boolean;
};

/** The words by which the sentence points to a source and attributes to it; for a mention without the name, its kind and where the name stands. */
export function Pointing({ desk, attribution: { source, mention, cue }, isKeyed }: Props) {
  const { reading, article, sentence, target, apply } = desk;
  const label = benchLabels.sentence;
  const { name = source } = reading.article.sources[source] ?? {};
  const holds = ({ text }: { readonly text: string }) => stands(name, text);
  const near = mention ? sentencesAround(article, sentence.id).filter(holds) : [];
  const named = mention && 'named' in mention ? [mention.named] : [];
  const elsewhere = [...near.map(({ id }) => id), ...named].filter((id) => id !== sentence.id);
  const change = (words: Pick<Attribution, 'cue' | 'mention'>) => apply(changeAttribution(target, source, words));
  return (
    <>
      {mention && (
        <Naming
          label={label.pointing}
          words={mention.words}
          onRemove={holds(sentence) ? () => change({ mention: undefined }) : undefined}
        />
      )}
      {mention && elsewhere.length > 0 && (
        <Choice
          label={label.pointingAs(name)}
          isLabelHidden
          among={mentionKinds}
          value={mention.kind}
          nameOf={(kind) => label.mentions[kind]}
          keyOf={isKeyed ? (kind) => mentionKeys[kind].toUpperCase() : undefined}
          onChoose={(kind) =>
            change({ mention: mentionBy({ words: mention.words, as: kind }, name, sentence.id, reading.article) })
          }
        />
      )}
      {mention && 'named' in mention && (
        <SentenceSelect
          label={label.named(name)}
          among={elsewhere}
          value={mention.named}
          onChoose={(named) => change({ mention: { ...mention, named } })}
        />
      )}
      {cue !== undefined && <Naming label={label.by} words={cue} onRemove={() => change({ cue: undefined })} />}
    </>
  );
}
