import { useCallback, useState } from 'react';
import { workbenchName } from '../ids.ts';
import { storedSettings, storeSettings } from '../ui/storedSettings.ts';
import type { Act } from './guide.ts';

/** The guide for first-time visitors: its progress, and functions to advance and to skip it. */
export type Guide = {
  readonly done: ReadonlySet<Act>;
  readonly act: (act: Act) => void;
  readonly skip: () => void;
};

/** The guide for first-time visitors; undefined once it is over. */
export function useGuide(): Guide | undefined {
  const [isOver, setOver] = useState(() => storedSettings(workbenchName).guide === 'over');
  const [done, setDone] = useState<ReadonlySet<Act>>(new Set());
  const act = useCallback((one: Act) => {
    // Reading is the last step.
    if (one === 'read') storeSettings(workbenchName, { guide: 'over' });
    setDone((before) => (before.has(one) ? before : new Set([...before, one])));
  }, []);
  const skip = useCallback(() => {
    storeSettings(workbenchName, { guide: 'over' });
    setOver(true);
  }, []);
  return isOver ? undefined : { done, act, skip };
}
