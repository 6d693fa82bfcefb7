import { useCallback, useState } from 'react';
import type { Act } from './guide.ts';
import { keep, kept } from './kept.ts';

/** The first minute on this device: what of it is done, and the ways through it and past it. */
export type Guide = {
  readonly done: ReadonlySet<Act>;
  readonly act: (act: Act) => void;
  readonly skip: () => void;
};

/** Follows a visitor's first minute; undefined where it is over, on this visit or one before. */
export function useGuide(): Guide | undefined {
  const [isOver, setOver] = useState(() => kept().guide === 'over');
  const [done, setDone] = useState<ReadonlySet<Act>>(new Set());
  const act = useCallback((one: Act) => {
    // What is read last is what all of it was for.
    if (one === 'read') keep({ guide: 'over' });
    setDone((before) => (before.has(one) ? before : new Set([...before, one])));
  }, []);
  const skip = useCallback(() => {
    keep({ guide: 'over' });
    setOver(true);
  }, []);
  return isOver ? undefined : { done, act, skip };
}
