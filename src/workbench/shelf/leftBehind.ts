import type { Reading } from '../../file/parseReading.ts';
import { leftKeyOf } from '../../ids.ts';
import type { History, Step } from '../history.ts';
import { type Patch, patchBetween, patched } from '../patch.ts';
import { faultsIn } from './faultsIn.ts';

/** Steps left behind: the fingerprint of what was stored, if anything was, and each step as a change of the one before it. */
type Left = {
  readonly stored: number | null;
  readonly steps: readonly { readonly change: Patch<Reading>; readonly at: string; readonly made: number }[];
};

/**
 * Saves, in the tab, the steps since the reading last stored, synchronously, because a page that is being left cannot wait. If there are none,
 * removes what the same page saved when it was left before.
 */
export function leaveBehind(id: string, history: History, stored: Reading | undefined): void {
  try {
    if (stored === history.now.reading) {
      sessionStorage.removeItem(leftKeyOf(id));
      return;
    }
    const steps = stepsSince(stored, history).map(({ reading, at }, index, all) => ({
      change: patchBetween(index > 0 ? all[index - 1]?.reading : stored, reading),
      at,
      made: fingerprintOf(reading),
    }));
    const left: Left = { stored: stored ? fingerprintOf(stored) : null, steps };
    sessionStorage.setItem(leftKeyOf(id), JSON.stringify(left));
  } catch {
    // The last stored state has to do.
  }
}

/** The step last stored and those since; only the last one if that is not among them. */
function stepsSince(stored: Reading | undefined, { past, now }: History): readonly Step[] {
  const steps = [...past, now];
  const last = steps.findLastIndex(({ reading }) => reading === stored);
  return last < 0 ? [now] : steps.slice(last);
}

/**
 * What is stored with the steps left behind, except for those that were stored after all; undefined if there are none, or if they are not valid.
 * The stored step gets the place at which it was left, since moving alone stores nothing.
 */
export async function takeLeft(id: string, stored: History | undefined): Promise<History | undefined> {
  try {
    const item = sessionStorage.getItem(leftKeyOf(id));
    if (item === null) return undefined;
    const left: Left = JSON.parse(item);
    // What they continue may be readable another time.
    if (!stored && left.stored !== null) return undefined;
    sessionStorage.removeItem(leftKeyOf(id));
    const print = stored ? fingerprintOf(stored.now.reading) : null;
    const known = left.steps.findLastIndex(({ made }) => made === print);
    if (known < 0 && left.stored !== null && left.stored !== print) return undefined;
    const steps: Step[] = [];
    for (const { change, at } of left.steps.slice(known + 1))
      steps.push({ reading: patched(steps.at(-1)?.reading ?? stored?.now.reading, change), at });
    const now = steps.pop();
    if (!now || (await faultsIn(now.reading)).length > 0) return undefined;
    const before = stored ? [...stored.past, { ...stored.now, at: left.steps[known]?.at ?? stored.now.at }] : [];
    return { past: [...before, ...steps], now, future: [] };
  } catch {
    return undefined;
  }
}

/** Different readings have different ones, except by a chance of one in billions. */
function fingerprintOf(reading: Reading): number {
  const text = JSON.stringify(reading);
  let hash = text.length;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}
