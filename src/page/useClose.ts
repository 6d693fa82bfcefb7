import { useCallback, useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { hrefOf } from '../addresses.ts';

/** Closes a lens: back to the overview at the same place, by one step back where the reader came from there. Esc does the same. */
export function useClose(place: string | undefined): () => void {
  const navigate = useNavigate();
  const { state } = useLocation();
  const cameFromOverview = state?.from === '/';
  const close = useCallback(() => {
    if (cameFromOverview) navigate(-1);
    else navigate(hrefOf({ kind: 'overview' }, place).replace('./', '/'), { replace: true });
  }, [navigate, cameFromOverview, place]);

  useEffect(() => {
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
