import { useContext, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { hrefOf } from '../addresses.ts';
import { ids } from '../ids.ts';
import { sharesText } from '../model/excerpt.ts';
import type { Lens } from '../model/lens.ts';
import { useArticle } from '../ui/article.ts';
import { Published } from '../ui/published.ts';
import { useListener } from '../ui/useListener.ts';

/**
 * Closes a lens: returns to the overview at the same place, by a step back if the reader came from there. Escape does the same. If
 * the overview has another text, the browser loads it; without a place, the title gets the focus that a move would give it.
 */
export function useClose(lens: Lens, place: string | undefined): () => void {
  const article = useArticle();
  const navigate = useNavigate();
  const loads = useContext(Published) && !sharesText(lens, { kind: 'overview' }, article);
  const { key, state } = useLocation();
  const cameFromOverview = state?.from === '/';
  const closing = useRef<string>(undefined);
  const close = () => {
    // The step back is asynchronous, and a second one would leave the site.
    if (closing.current === key) return;
    closing.current = key;
    const overview = hrefOf({ kind: 'overview' }, place ?? (loads ? ids.title : undefined));
    if (cameFromOverview) navigate(-1);
    else if (loads) location.replace(new URL(overview, document.baseURI));
    else navigate(overview.replace('./', '/'), { replace: true });
  };
  useListener('keydown', (event) => {
    // An open popover (the settings) closes first.
    const covered = document.querySelector(':popover-open') !== null;
    if (event.key === 'Escape' && !event.defaultPrevented && !covered) close();
  });
  return close;
}
