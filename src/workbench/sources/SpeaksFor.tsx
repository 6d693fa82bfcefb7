import { useState } from 'react';
import { benchLabels } from '../../labels/workbench.ts';
import type { Article } from '../../model/article.ts';
import type { SourceInput } from '../../model/articleInput.ts';
import { sentencesOf as sentencesCiting } from '../../model/attribution.ts';
import { Select } from '../bench/Select.tsx';
import { SentenceSelect } from '../bench/SentenceSelect.tsx';
import { WordPicker } from '../bench/WordPicker.tsx';
import type { Edit } from '../edit/parts.ts';
import { setSpeaksFor, speaksFor } from '../edit/sources.ts';
import { stands } from '../edit/words.ts';

type Voice = NonNullable<SourceInput['speaksFor']>;

/** Whom a source speaks for, before the words that say so are chosen. */
type Begun = { readonly source: string; readonly kind: 'named'; readonly sentence: string };

type Props = {
  readonly id: string;
  readonly article: Article;
  readonly onEdit: (edit: Edit) => void;
};

/** For whom a source speaks, and why: a sentence that cites it names its office, or only a neighbouring one implies it. */
export function SpeaksFor({ id, article, onEdit }: Props) {
  const [begun, setBegun] = useState<Begun>();
  const { sources: label } = benchLabels;
  const { sources } = article.input;
  const { name = '', description, speaksFor: known } = sources[id] ?? {};
  const others = Object.entries(sources).filter(([other]) => other !== id && !speaksFor(other, id, sources));
  const source = article.sources.find((one) => one.id === id);
  const citing = source ? sentencesCiting(source, article) : [];
  const beside = citing.flatMap(({ number }) =>
    [article.sentences[number - 2], article.sentences[number]].flatMap((one) => one ?? []),
  );
  const [first] = citing;
  const [next] = beside;
  const set = (voice: Voice | undefined) => {
    setBegun(undefined);
    onEdit(setSpeaksFor(id, voice));
  };
  const asNamed = (other: string) => {
    if (!first) return;
    // The description often says for whom a source speaks.
    const isSaid = description !== undefined && stands(description, first.text);
    if (isSaid) set({ source: other, ground: { kind: 'named', words: description, sentence: first.id } });
    else setBegun({ source: other, kind: 'named', sentence: first.id });
  };
  const voice = begun?.source ?? known?.source;
  const kind = begun?.kind ?? known?.ground.kind;
  const where = article.sentences.find((one) => one.id === (begun?.sentence ?? known?.ground.sentence));
  const among = (kind === 'named' ? citing : beside).map((one) => one.id);
  return (
    <>
      <Select
        label={`${name} ${label.speaksFor}`}
        value={voice ?? ''}
        among={[['', label.forNobody], ...others.map(([other, one]) => [other, one.name] as const)]}
        onChoose={(other) => {
          if (other === '') set(undefined);
          else if (known) set({ ...known, source: other });
          else asNamed(other);
        }}
      />
      {voice !== undefined && where && (
        <>
          <Select
            label={label.ground}
            value={kind ?? 'named'}
            among={(next ? (['named', 'neighbour'] as const) : (['named'] as const)).map((one) => [
              one,
              label.grounds[one],
            ])}
            onChoose={(one) => {
              if (one === 'named') asNamed(voice);
              else if (next) set({ source: voice, ground: { kind: one, sentence: next.id } });
            }}
          />
          <SentenceSelect
            label={benchLabels.sentence.where}
            article={article}
            among={among}
            value={where.id}
            onChoose={(sentence) => {
              if (kind === 'neighbour') set({ source: voice, ground: { kind, sentence } });
              else setBegun({ source: voice, kind: 'named', sentence });
            }}
          />
          {kind === 'named' && (
            <WordPicker
              label={label.groundWords}
              text={where.text}
              article={article}
              value={!begun && known?.ground.kind === 'named' ? known.ground.words : undefined}
              onChange={(words) => {
                if (words !== undefined) set({ source: voice, ground: { kind: 'named', words, sentence: where.id } });
              }}
            />
          )}
        </>
      )}
    </>
  );
}
