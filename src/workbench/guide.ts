import type { Span } from '../model/words.ts';
import { sentenceIn } from './edit/parts.ts';
import { statementsOf } from './edit/statements.ts';
import type { History } from './history.ts';

/** What first-time visitors learn by doing. */
export type GuideStep = 'confirm' | 'form' | 'choose' | 'name' | 'read';

/** What has been done. Choosing words does not count, since it can be undone. */
export type Act = 'confirm' | 'form' | 'name' | 'read';

export const acts: readonly Act[] = ['confirm', 'form', 'name', 'read'];

export type GuidePlace = { readonly step: GuideStep; readonly at: number; readonly of: number };

/** The next step: the first one not done yet, or choosing words if that must come first; undefined if all are done. */
export function stepAfter(done: ReadonlySet<Act>, hasWords: boolean): GuidePlace | undefined {
  const at = acts.findIndex((act) => !done.has(act));
  const act = acts[at];
  if (act === undefined) return undefined;
  return { step: act === 'name' && !hasWords ? 'choose' : act, at: at + 1, of: acts.length };
}

/** A work, and the words chosen in it. */
type Seen = { readonly history: History; readonly chosen: readonly Span[] };

/** What was done between two states of a work, not counting undoing. */
export function actsBetween(before: Seen, now: Seen): readonly Act[] {
  const [{ reading: was, at }, { reading: is }] = [before.history.now, now.history.now];
  if (was === is || now.history.past.at(-1)?.reading !== was) return [];
  if (is.article === was.article) return is.unconfirmed.length < was.unconfirmed.length ? ['confirm'] : [];
  const formsOf = (reading: typeof was) => {
    const sentence = sentenceIn(reading, at);
    return sentence && String(statementsOf(sentence).map(({ form }) => form));
  };
  return [
    ...(formsOf(was) === formsOf(is) ? [] : (['form'] as const)),
    ...(before.chosen.length > 0 ? (['name'] as const) : []),
  ];
}
