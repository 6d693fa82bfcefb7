import type { Sentence, Statement } from './article.ts';
import { attributingWordsIn } from './attribution.ts';
import type { Light } from './lens.ts';
import { type Span, spansOf, type Words } from './words.ts';

/**
 * A run of a sentence's text: whether it is a cue, where the article links it to, which lights fall on this part
 * alone, and for which these very words are the evidence.
 */
export type Segment = {
  readonly start: number;
  readonly text: string;
  readonly cue: boolean;
  readonly href: string | undefined;
  readonly lit: readonly Light[];
  readonly evidence: readonly Light[];
};

/** Cuts a sentence's text into runs wherever a cue, link, lit part or evidence begins or ends. Joined, the runs are the text. */
export function segmentsOf(sentence: Sentence, lights: readonly Light[]): readonly Segment[] {
  const { text, links } = sentence;
  const spansIn = (all: readonly Words[]) => all.flatMap((words) => spansOf(words, text));
  const cues = spansIn(cuesOf(sentence));
  const linked = links.map(({ words, href }) => ({ href, spans: spansOf(words, text) }));
  const lit = lights.map((light) => ({ light, spans: spansIn(light.parts ?? []) }));
  const evidence = lights.map((light) => ({ light, spans: spansIn(light.evidence) }));
  const cuts = [cues, ...[...linked, ...lit, ...evidence].map(({ spans }) => spans)].flat();
  const ends = [...new Set([0, text.length, ...cuts.flat()])].sort((one, other) => one - other);
  return ends.slice(1).map((end, index) => {
    const start = ends[index] ?? 0;
    const lightsAt = (all: typeof lit) => all.flatMap(({ light, spans }) => (covers(spans, start) ? [light] : []));
    return {
      start,
      text: text.slice(start, end),
      cue: covers(cues, start),
      href: linked.find(({ spans }) => covers(spans, start))?.href,
      lit: lightsAt(lit),
      evidence: lightsAt(evidence),
    };
  });
}

/** Adjacent runs of one link, or of none, in groups. */
export function linksIn(runs: readonly Segment[]) {
  const links: { readonly href: string | undefined; readonly runs: Segment[] }[] = [];
  for (const run of runs) {
    const last = links.at(-1);
    if (last && last.href === run.href) last.runs.push(run);
    else links.push({ href: run.href, runs: [run] });
  }
  return links;
}

/** The words that attribute or make the form: cues, markers, and mentions of a source that is named elsewhere. */
function cuesOf(sentence: Sentence): readonly Words[] {
  const markers = sentence.statements.map((statement) => markerOf(statement, sentence));
  return [...markers.filter((words) => words !== undefined), ...attributingWordsIn(sentence)];
}

/** What makes the form of a statement; within a quotation all of it, without the mark that ends it. */
function markerOf({ marker, continues, part }: Statement, { text }: Sentence): Words | undefined {
  if (!continues) return marker;
  return part ?? [text.replace(/^["\p{Pi}\p{Pf}\p{Ps}]+|["\p{Pi}\p{Pf}]+$/gu, '')];
}

function covers(spans: readonly Span[], at: number): boolean {
  return spans.some(([start, end]) => start <= at && at < end);
}
