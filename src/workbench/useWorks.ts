import { useEffect, useReducer, useState } from 'react';
import { useListener } from '../ui/useListener.ts';
import { hasTyped } from './bench/Form.tsx';
import { Works } from './works.ts';

/** The works on this device, for as long as the page lasts. */
export function useWorks(): Works {
  const [, show] = useReducer((count: number) => count + 1, 0);
  const [works] = useState(() => new Works(show));
  useEffect(() => works.watch(), [works]);
  useListener('pagehide', () => works.leave());
  useListener('beforeunload', (event) => {
    if (works.isFailing || hasTyped(document)) event.preventDefault();
  });
  return works;
}
