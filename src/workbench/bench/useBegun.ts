import { useMemo, useReducer } from 'react';
import type { Span } from '../../model/words.ts';
import { unionOf } from '../edit/words.ts';
import type { Pending } from './desk.ts';

/** What was begun at the sentence at hand: the words chosen in it, what is asked for, and whether a move was refused since that lacks something. */
export function useBegun(text: string) {
  const [{ before, range, pending, isHeld }, change] = useReducer(changed, undefined, nothing);
  const chosen = useMemo(() => unionOf(range ? [...before, range] : before, text), [before, range, text]);
  const acts = useMemo(
    () => ({
      /** Chooses words beside those set aside, or nothing at all. */
      choose: (next: Span | undefined) => change(next ? { range: next } : { before: [], range: undefined }),
      /** Asks for something, or for nothing any more. */
      setPending: (next: Pending | undefined) => change({ pending: next, isHeld: false }),
      hold: (isHeld: boolean) => change({ isHeld }),
      /** Chooses nothing, and lets nothing wait any more. */
      clear: () => change(nothing()),
    }),
    [],
  );
  /** Sets the words being chosen aside, so that others can be chosen too. */
  const chooseMore = () => range && change({ before: [...before, range], range: undefined });
  return { range, chosen, pending, isHeld, chooseMore, ...acts };
}

type Begun = {
  /** The words set aside, and those being chosen. */
  readonly before: readonly Span[];
  readonly range: Span | undefined;
  readonly pending: Pending | undefined;
  readonly isHeld: boolean;
};

/** A new list each time, by which the sentence at hand notices a move that leads back to it. */
const nothing = (): Begun => ({ before: [], range: undefined, pending: undefined, isHeld: false });

const changed = (begun: Begun, change: Partial<Begun>): Begun => ({ ...begun, ...change });
