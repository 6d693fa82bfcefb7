import { useCallback, useState } from 'react';
import type { Act } from './guide.ts';
import { keep, kept } from './kept.ts';

/** The guide for first-time visitors: its progress, and functions to advance and to skip it. */
export type Guide = {
  readonly done: ReadonlySet<Act>;
  readonly act: (act: Act) => void;
  readonly skip: () => void;
};

/** The guide for first-time visitors; undefined once it is over. */
export function useGuide(): Guide | undefined {
  const [isOver, setOver] = useState(() => kept().guide === 'over');
  const [done, setDone] = useState<ReadonlySet<Act>>(new Set());
  const act = useCallback((one: Act) => {
    // Reading is the last step.
    if (one === 'read') keep({ guide: 'over' });
    setDone((before) => (before.has(one) ? before : new Set([...before, one])));
  }, []);
  const skip = useCallback(() => {
    keep({ guide: 'over' });
    setOver(true);
  }, []);
  return isOver ? undefined : { done, act, skip };
}
