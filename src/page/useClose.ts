import { useCallback, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { hrefOf } from '../addresses.ts';

/** Closes a lens: returns to the overview at the same place, by a step back if the reader came from there. Escape does the same. */
export function useClose(place: string | undefined): () => void {
  const navigate = useNavigate();
  const { key, state } = useLocation();
  const cameFromOverview = state?.from === '/';
  const closing = useRef<string>(undefined);
  const close = useCallback(() => {
    // The step back is asynchronous, and a second one would leave the site.
    if (closing.current === key) return;
    closing.current = key;
    if (cameFromOverview) navigate(-1);
    else navigate(hrefOf({ kind: 'overview' }, place).replace('./', '/'), { replace: true });
  }, [navigate, key, cameFromOverview, place]);

  // In a layout effect, so that a key pressed at once does not close the lens before.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // An open popover (the settings) closes first.
      const covered = document.querySelector(':popover-open') !== null;
      if (event.key === 'Escape' && !event.defaultPrevented && !covered) close();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [close]);
  return close;
}
