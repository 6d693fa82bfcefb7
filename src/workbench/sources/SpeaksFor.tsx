import { useState } from 'react';
import { benchLabels } from '../../labels/workbench.ts';
import type { Sentence } from '../../model/article.ts';
import type { SourceInput, WordsInput } from '../../model/articleInput.ts';
import { sentencesCiting } from '../../model/attribution.ts';
import { useArticle } from '../../ui/article.ts';
import { Select } from '../bench/Select.tsx';
import { SentenceSelect } from '../bench/SentenceSelect.tsx';
import { WordPicker } from '../bench/WordPicker.tsx';
import type { Edit } from '../edit/parts.ts';
import { reaches, setSpeaksFor } from '../edit/sources.ts';
import { stands } from '../edit/words.ts';
import { sentenceOf } from '../sentenceOf.ts';
import { calledIn } from './calledIn.ts';

/** Whom a source speaks for, and why. The words that name its office may not be chosen yet. */
type Voice = {
  readonly source: string;
  readonly kind: 'named' | 'neighbour';
  readonly sentence: string;
  readonly words?: WordsInput | undefined;
};

type Props = { readonly id: string; readonly onEdit: (edit: Edit) => void };

/** For whom a source speaks, and why: a sentence that cites it names its office, or only a neighbouring one implies it. */
export function SpeaksFor({ id, onEdit }: Props) {
  const article = useArticle();
  const [begun, setBegun] = useState<Voice>();
  const { sources: label } = benchLabels;
  const { sources } = article.input;
  const { description, speaksFor: known } = sources[id] ?? {};
  const voice: Voice | undefined = begun ?? (known && { source: known.source, ...known.ground });
  const called = calledIn(article);
  const others = [...called].filter(([other]) => !reaches(other, id, sources));
  const source = article.sources.find((one) => one.id === id);
  const citing = source ? sentencesCiting(source, article) : [];
  const set = (speaking: SourceInput['speaksFor']) => {
    setBegun(undefined);
    onEdit(setSpeaksFor(id, speaking));
  };
  const put = ({ source, kind, sentence, words }: Voice) => {
    if (kind === 'neighbour') set({ source, ground: { kind, sentence } });
    else if (words !== undefined) set({ source, ground: { kind, words, sentence } });
    else setBegun({ source, kind, sentence });
  };
  const putNamed = (other: string) => {
    const [first] = citing;
    if (!first) return;
    // The description often says for whom a source speaks.
    const words = description !== undefined && stands(description, first.text) ? description : undefined;
    put({ source: other, kind: 'named', sentence: first.id, words });
  };
  return (
    <>
      <Select
        label={`${called.get(id)} ${label.speaksFor}`}
        isInvalid={begun !== undefined}
        value={voice?.source ?? ''}
        among={[['', label.forNobody], ...others]}
        onChoose={(other) => {
          if (other === '') set(undefined);
          else if (known) set({ ...known, source: other });
          else putNamed(other);
        }}
      />
      {voice && <GroundChoice voice={voice} citing={citing} onVoice={put} onNamed={() => putNamed(voice.source)} />}
    </>
  );
}

type GroundProps = {
  readonly voice: Voice;
  /** The sentences that cite the source. */
  readonly citing: readonly Sentence[];
  readonly onVoice: (voice: Voice) => void;
  /** Its office is named after all. */
  readonly onNamed: () => void;
};

/** Why a source is taken to speak for another: in which sentence, and by which words. */
function GroundChoice({ voice, citing, onVoice, onNamed }: GroundProps) {
  const article = useArticle();
  const { sources: label } = benchLabels;
  const where = sentenceOf(article, voice.sentence);
  const beside = citing.flatMap(({ number }) =>
    [article.sentences[number - 2], article.sentences[number]].flatMap((one) => one ?? []),
  );
  const [next] = beside;
  if (!where) return null;
  return (
    <>
      <Select
        label={label.ground}
        value={voice.kind}
        among={(['named', 'neighbour'] as const)
          .filter((one) => one === 'named' || next)
          .map((one) => [one, label.grounds[one]])}
        onChoose={(kind) => {
          if (kind === 'named') onNamed();
          else if (next) onVoice({ source: voice.source, kind, sentence: next.id });
        }}
      />
      <SentenceSelect
        label={benchLabels.sentence.where}
        among={(voice.kind === 'named' ? citing : beside).map((one) => one.id)}
        value={where.id}
        onChoose={(sentence) => onVoice({ ...voice, sentence, words: undefined })}
      />
      {voice.kind === 'named' && (
        <WordPicker
          label={label.groundWords}
          text={where.text}
          value={voice.words}
          onChange={(words) => words !== undefined && onVoice({ ...voice, words })}
        />
      )}
    </>
  );
}
