import type { Sentence } from './article.ts';
import { attributionsOf } from './attribution.ts';
import { type Fragment, type Range, rangesOf } from './fragment.ts';

/** A run of a sentence's text: whether it is a cue or marker, and whether the lens lights it up by these very words. */
export type Segment = { readonly start: number; readonly text: string; readonly cue: boolean; readonly hit: boolean };

/** A sentence's text in runs, cut where cues, markers and hits begin or end; joined again they are the text. */
export function segmentsOf(sentence: Sentence, hits: readonly Fragment[]): readonly Segment[] {
  const { text, marker } = sentence;
  const rangesIn = (fragments: readonly Fragment[]) => fragments.flatMap((fragment) => rangesOf(fragment, text));
  const cueRanges = rangesIn([...attributionsOf(sentence).map(({ cue }) => cue), ...(marker ? [marker] : [])]);
  const hitRanges = rangesIn(hits);
  const cuts = new Set([0, text.length, ...[...cueRanges, ...hitRanges].flatMap(({ start, end }) => [start, end])]);
  const ends = [...cuts].sort((one, other) => one - other);
  return ends.slice(1).map((end, index) => {
    const start = ends[index] ?? 0;
    return { start, text: text.slice(start, end), cue: covers(cueRanges, start), hit: covers(hitRanges, start) };
  });
}

function covers(ranges: readonly Range[], at: number): boolean {
  return ranges.some(({ start, end }) => start <= at && at < end);
}
