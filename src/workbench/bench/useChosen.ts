import { useCallback, useMemo, useState } from 'react';
import type { Span } from '../../model/words.ts';
import { unionOf } from '../edit/words.ts';

/** The words chosen in the sentence at hand, in one place or several. */
export function useChosen(text: string) {
  const [{ before, range }, setChosen] = useState(nothingChosen);
  const chosen = useMemo(() => unionOf(range ? [...before, range] : before, text), [before, range, text]);
  /** Chooses words beside those set aside, or nothing at all. */
  const choose = useCallback(
    (next: Span | undefined) => setChosen((now) => (next ? { before: now.before, range: next } : nothingChosen())),
    [],
  );
  /** Sets the words being chosen aside, so that others can be chosen too. */
  const chooseMore = () =>
    setChosen((now) => (now.range ? { before: [...now.before, now.range], range: undefined } : now));
  return { range, chosen, choose, chooseMore };
}

/** Those set aside, and those being chosen. */
type ChosenNow = { readonly before: readonly Span[]; readonly range: Span | undefined };
/** A new one each time, by which the sentence at hand notices a move that leads back to it. */
const nothingChosen = (): ChosenNow => ({ before: [], range: undefined });
