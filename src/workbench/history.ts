import type { Reading } from '../file/parseReading.ts';
import type { Edit } from './edit/parts.ts';
import { dropUncited, sortSources } from './edit/sources.ts';

/** A reading as it was, and at which sentence it was changed. */
type Step = { readonly reading: Reading; readonly at: string };

/** A work in hand: what it is, what it was, and what was undone. */
export type History = { readonly past: readonly Step[]; readonly now: Step; readonly future: readonly Step[] };

const mostSteps = 500;

export type Move =
  | { readonly kind: 'edit'; readonly edit: Edit; readonly then: string | undefined }
  | { readonly kind: 'go'; readonly at: string }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** One move. An edit that changes nothing leaves nothing to undo; undoing and redoing lead to where the change was made. */
export function moved(history: History, move: Move): History {
  const { past, now, future } = history;
  switch (move.kind) {
    case 'go':
      return now.at === move.at ? history : { ...history, now: { ...now, at: move.at } };
    case 'edit': {
      const reading = inOrder(move.edit(now.reading), now.reading);
      const at = move.then ?? now.at;
      if (reading === now.reading) return moved(history, { kind: 'go', at });
      return { past: [...past.slice(1 - mostSteps), now], now: { reading, at }, future: [] };
    }
    case 'undo': {
      const before = past.at(-1);
      if (!before) return history;
      return { past: past.slice(0, -1), now: before, future: [{ ...now, at: before.at }, ...future] };
    }
    case 'redo': {
      const [after, ...later] = future;
      return after ? { past: [...past, { ...now, at: after.at }], now: after, future: later } : history;
    }
    default:
      return move satisfies never;
  }
}

/** Sources stand in the order in which they are cited, whatever was edited; one that is cited no more is gone. */
function inOrder(reading: Reading, before: Reading): Reading {
  if (reading.article === before.article) return reading;
  const sorted = sortSources(dropUncited(before)(reading));
  const [one, other] = [reading, sorted].map(({ article }) => Object.keys(article.sources).join(' '));
  return one === other ? reading : sorted;
}
