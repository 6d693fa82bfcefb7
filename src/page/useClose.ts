import { useCallback, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { hrefOf } from '../addresses.ts';

/** Closes a lens: back to the overview at the same place, by one step back where the reader came from there. Esc does the same. */
export function useClose(place: string | undefined): () => void {
  const navigate = useNavigate();
  const { key, state } = useLocation();
  const cameFromOverview = state?.from === '/';
  const closing = useRef<string>(undefined);
  const close = useCallback(() => {
    // The step back takes its time, and a second one would leave the site.
    if (closing.current === key) return;
    closing.current = key;
    if (cameFromOverview) navigate(-1);
    else navigate(hrefOf({ kind: 'overview' }, place).replace('./', '/'), { replace: true });
  }, [navigate, key, cameFromOverview, place]);

  // With the page that is shown: a key that comes at once must not close the one before.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // What lies over the page, the settings, goes first.
      const covered = document.querySelector(':popover-open') !== null;
      if (event.key === 'Escape' && !event.defaultPrevented && !covered) close();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [close]);
  return close;
}
