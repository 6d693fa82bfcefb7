import type { History, Step } from '../history.ts';
import { inParts, type Patch, patchBetween, patched } from '../patch.ts';

export type Change = ReturnType<typeof changeBetween>;

/**
 * How one history became another: which steps stay, each new one as a change to the one before, and which is the present one. Without an
 * earlier one, it has everything.
 */
export function changeBetween(before: History | undefined, after: History) {
  const [line, next] = [before ? lineOf(before) : [], lineOf(after)];
  const begun = line.findIndex(({ reading }) => reading === next[0]?.reading);
  const from = Math.max(begun, 0);
  let keep = 0;
  while (keep < next.length && begun >= 0 && next[keep] === line[from + keep]) keep += 1;
  const steps: readonly Patch<Step>[] = next.slice(keep).map((step, index) => {
    const last = keep + index === 0 ? line[begun] : next[keep + index - 1];
    return patchBetween(last, step);
  });
  return { from, keep, steps, now: after.past.length };
}

/** The same without an earlier history, as changes that are each stored in a few milliseconds. */
export function* changesTo(after: History): Generator<Change> {
  const { steps, now } = changeBetween(undefined, after);
  let last: readonly Patch<Step>[] = [];
  for (const part of inParts(after.past[0] ?? after.now)) {
    if (last.length > 0) yield { from: 0, keep: 0, steps: last, now: 0 };
    last = [part];
  }
  yield { from: 0, keep: 0, steps: [...last, ...steps.slice(1)], now };
}

/** The history after all its changes, the first of which has everything. */
export function historyAfter(changes: readonly Change[]): History {
  let line: readonly Step[] = [];
  for (const { from, keep, steps } of changes) {
    const next = line.slice(from, from + keep);
    for (const patch of steps) next.push(patched(next.at(-1) ?? line[from], patch));
    line = next;
  }
  const at = changes.at(-1)?.now ?? 0;
  const now = line[at];
  if (!now) throw new RangeError(`There is no step ${at}.`);
  return { past: line.slice(0, at), now, future: line.slice(at + 1) };
}

function lineOf({ past, now, future }: History): readonly Step[] {
  return [...past, now, ...future];
}
