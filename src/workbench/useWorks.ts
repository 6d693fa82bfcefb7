import { useEffect, useReducer, useState } from 'react';
import { useListener } from '../ui/useListener.ts';
import { openWorks, type Works } from './works.ts';

/** The works on this device, for as long as the page lasts. */
export function useWorks(): Works {
  const [, show] = useReducer((count: number) => count + 1, 0);
  const [works] = useState(() => openWorks(show));
  useEffect(() => works.watch(), [works]);
  useListener('pagehide', works.leave);
  const isFailing = works.isFailing();
  useEffect(() => {
    if (!isFailing) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isFailing]);
  return works;
}
