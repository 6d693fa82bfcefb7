import { sentencesCiting } from '../model/attribution.ts';
import { isEdtf, rankOf } from '../model/edtf.ts';
import type { Fault, Subject } from './finding.ts';

/** Events are in order of their start (or their end, if they have no start), sources in order of their first sentence. */
export function* order({ article }: Subject): Generator<Fault> {
  const events = article.events.flatMap(({ id, date }) => (isEdtf(date) ? [{ id, rank: rankOf(date) }] : []));
  const sources = article.sources.flatMap((source) => {
    const [first] = sentencesCiting(source, article);
    return first ? [{ id: source.id, rank: first.number }] : [];
  });
  yield* misplaced(events, 'eventMisplaced');
  yield* misplaced(sources, 'sourceMisplaced');
}

type Ranked = { readonly id: string; readonly rank: number };

function* misplaced(all: readonly Ranked[], code: 'eventMisplaced' | 'sourceMisplaced'): Generator<Fault> {
  for (const [index, { id, rank }] of all.entries()) {
    const before = all[index - 1];
    if (before && rank < before.rank) yield { id, code, before: before.id };
  }
}
