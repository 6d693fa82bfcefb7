import { sourcesOf } from '../model/attribution.ts';
import type { CalendarDate } from '../model/edtf.ts';
import type { Finding, Subject } from './finding.ts';
import { spanOf } from './spanOf.ts';

/** Events stand in the order of their start (of their end where they give none), sources in the order of their first sentence. */
export function order({ article, file }: Subject): readonly Finding[] {
  const events = article.events.flatMap(({ id, date }) => {
    const span = spanOf(date);
    return span ? [{ id, rank: rankOf((span.start ?? span.end).first) }] : [];
  });
  const sources = article.sources.flatMap((source) => {
    const rank = article.sentences.findIndex((sentence) => sourcesOf(sentence).includes(source));
    return rank === -1 ? [] : [{ id: source.id, rank }];
  });
  const findings = [
    ...misplaced(events, (id, before) => `Ereignis ${id} beginnt vor ${before}, steht aber danach.`),
    ...misplaced(sources, (id, before) => `Quelle ${id} kommt im Artikel vor ${before}, steht aber danach.`),
  ];
  return findings.map((finding) => ({ file, ...finding }));
}

type Ranked = { readonly id: string; readonly rank: number };

function misplaced(all: readonly Ranked[], say: (id: string, before: string) => string) {
  return all.flatMap(({ id, rank }, index) => {
    const before = all[index - 1];
    return before && rank < before.rank ? [{ id, message: say(id, before.id) }] : [];
  });
}

/** A date as a number to sort by; of two that begin together the coarser comes first. */
function rankOf({ year, month = 0, day = 0 }: CalendarDate): number {
  return (year * 13 + month) * 32 + day;
}
