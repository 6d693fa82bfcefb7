import type { Sentence } from './article.ts';
import { attributionsOf, wordsOf } from './attribution.ts';
import { type Fragment, rangesOf, type TextRange } from './fragment.ts';
import type { Light } from './lens.ts';

/**
 * A run of a sentence's text: whether it attributes or makes the form, where the article links it to, which lights fall on this part
 * alone, and which have these very words in view.
 */
export type Segment = {
  readonly start: number;
  readonly text: string;
  readonly cue: boolean;
  readonly href: string | undefined;
  readonly lit: readonly Light[];
  readonly hit: readonly Light[];
};

/** A sentence's text in runs, cut where cues, markers, links, lit parts and words in view begin or end; joined again they are the text. */
export function segmentsOf(sentence: Sentence, lights: readonly Light[]): readonly Segment[] {
  const { text, links } = sentence;
  const rangesIn = (fragments: readonly Fragment[]) => fragments.flatMap((fragment) => rangesOf(fragment, text));
  const cues = rangesIn(cuesOf(sentence));
  const linked = links.map(({ words, href }) => ({ href, ranges: rangesOf(words, text) }));
  const lit = lights.map((light) => ({ light, ranges: rangesIn(light.parts ?? []) }));
  const hit = lights.map((light) => ({ light, ranges: rangesIn(light.words) }));
  const cuts = [cues, ...[...linked, ...lit, ...hit].map(({ ranges }) => ranges)].flat();
  const ends = [...new Set([0, text.length, ...cuts.flatMap(({ start, end }) => [start, end])])].sort(ascending);
  return ends.slice(1).map((end, index) => {
    const start = ends[index] ?? 0;
    const lightsAt = (all: typeof lit) => all.flatMap(({ light, ranges }) => (covers(ranges, start) ? [light] : []));
    return {
      start,
      text: text.slice(start, end),
      cue: covers(cues, start),
      href: linked.find(({ ranges }) => covers(ranges, start))?.href,
      lit: lightsAt(lit),
      hit: lightsAt(hit),
    };
  });
}

/** The words that attribute or make the form: cues, markers, and what stands for a source that is named elsewhere. */
function cuesOf(sentence: Sentence): readonly Fragment[] {
  const markers = sentence.statements.map(({ marker }) => marker);
  const attributing = attributionsOf(sentence).flatMap(({ cue, mention }) => [
    cue,
    mention.kind === 'name' ? undefined : wordsOf(mention),
  ]);
  return [...markers, ...attributing].filter((fragment) => fragment !== undefined);
}

function ascending(one: number, other: number): number {
  return one - other;
}

function covers(ranges: readonly TextRange[], at: number): boolean {
  return ranges.some(({ start, end }) => start <= at && at < end);
}
