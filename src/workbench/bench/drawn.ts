import type { Sentence } from '../../model/article.ts';
import { segmentsOf } from '../../model/segments.ts';
import type { Span } from '../../model/words.ts';
import { howWorded, isWorded, voicesOf, whoSays } from '../../ui/voicesOf.ts';

/** Everything that is drawn of a sentence. If two are equal, nothing need be rendered again. */
export type Drawn = {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  /** The words that attribute it or make its form. */
  readonly cues: readonly Span[];
  /** Source and form, for each voice. */
  readonly voices: readonly { readonly who: string; readonly how: string | undefined; readonly named: boolean }[];
  readonly isConfirmed: boolean;
  readonly findings: number;
};

/** What is drawn of a sentence. */
export function drawnOf(sentence: Sentence, isConfirmed: boolean, findings: number): Drawn {
  const { id, number, text } = sentence;
  const cues = segmentsOf(sentence, []).flatMap(({ cue, start, text: run }): readonly Span[] =>
    cue ? [[start, start + run.length]] : [],
  );
  const voices = voicesOf(sentence.statements).map((voice) => ({
    who: whoSays(voice),
    how: isWorded(voice) ? howWorded(voice) : undefined,
    named: voice.isNamed,
  }));
  return { id, number, text, cues, voices, isConfirmed, findings };
}

/** Whether the same is drawn. */
export function isEqual(one: Drawn, other: Drawn): boolean {
  const isSaid = one.voices === other.voices && one.cues === other.cues && one.text === other.text;
  if (!isSaid) return JSON.stringify(one) === JSON.stringify(other);
  return one.number === other.number && one.isConfirmed === other.isConfirmed && one.findings === other.findings;
}
