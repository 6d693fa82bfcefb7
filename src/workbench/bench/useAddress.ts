import { useListener } from '../../ui/useListener.ts';
import { editHash, goTo, placeFrom } from '../place.ts';
import type { BenchState } from './useDesk.ts';

/** The place that the address names in a work's editor, unless it leads elsewhere. */
export function placeIn(work: string) {
  const place = placeFrom(location.hash);
  return place.kind === 'edit' && place.work === work ? place : undefined;
}

/** Follows the address to the sentence that it names, and holds it while what was begun lacks something. */
export function useAddress(work: string, { here, ids, go, isComplete }: BenchState): void {
  // Somebody edits it to name another sentence. The one at hand is left as it is, with whatever is being typed there.
  useListener('hashchange', () => {
    const at = placeIn(work)?.at;
    if (at !== undefined && at !== here && ids.includes(at)) go(at);
  });
  useListener('popstate', () => {
    if (!placeIn(work) && !isComplete()) goTo(editHash(work, here));
  });
}
