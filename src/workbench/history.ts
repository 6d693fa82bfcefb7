import type { Reading } from '../file/parseReading.ts';
import { type Edit, sentenceIn, sentencesOf } from './edit/parts.ts';
import { dropUncited, sortSources } from './edit/sources.ts';

/** An earlier reading, and the sentence at which it was changed. */
export type Step = { readonly reading: Reading; readonly at: string };

/** An open work: its present state, and those to undo and redo. */
export type History = { readonly past: readonly Step[]; readonly now: Step; readonly future: readonly Step[] };

/** A new reading, at its first unconfirmed sentence. */
export function begunWith(reading: Reading): History {
  const at = reading.unconfirmed[0] ?? sentencesOf(reading.article)[0]?.id ?? '';
  return { past: [], now: { reading, at }, future: [] };
}

/** A work at a sentence, if it has that sentence. */
export function placedAt(at: string, history: History): History {
  const { now } = history;
  return at === now.at || !sentenceIn(now.reading, at) ? history : { ...history, now: { ...now, at } };
}

/** One version, from which undoing leads to the other, so that neither is lost. */
export function over({ past, now, future }: History, other: History): History {
  return { past: [...past, other.now], now, future };
}

/** Another tab's version of a work, at the sentence at hand here. One without a history, as from a folder, can be undone to what was here. */
export function continuing(theirs: History, ours: History): History {
  return placedAt(ours.now.at, theirs.past.length + theirs.future.length > 0 ? theirs : over(theirs, ours));
}

const mostSteps = 500;

/** A work after an edit. One that changes nothing is not recorded. */
export function edited(history: History, edit: Edit): History {
  const { past, now } = history;
  const reading = tidied(edit(now.reading), now.reading);
  if (reading === now.reading) return history;
  return { past: [...past.slice(1 - mostSteps), now], now: { ...now, reading }, future: [] };
}

/** A work without its last change, at the sentence where that was made. */
export function undone(history: History): History {
  const { past, now, future } = history;
  const before = past.at(-1);
  return before ? { past: past.slice(0, -1), now: before, future: [{ ...now, at: before.at }, ...future] } : history;
}

/** A work with a change again that was undone, at the sentence where it was made. */
export function redone(history: History): History {
  const { past, now, future } = history;
  const [after, ...later] = future;
  return after ? { past: [...past, { ...now, at: after.at }], now: after, future: later } : history;
}

/** After any edit, sorts sources in the order in which they are cited and removes those no longer cited. */
function tidied(reading: Reading, before: Reading): Reading {
  return reading.article === before.article ? reading : sortSources(dropUncited(before)(reading));
}
