import { useSyncExternalStore } from 'react';
import type { Span } from '../../model/words.ts';

/** The sentence at hand, and the words chosen in it. */
type AtHand = { readonly id: string; readonly chosen: readonly Span[] };

/** What is at hand, in a store apart from the text: a change renders only the sentences concerned. */
export type AtHandStore = {
  readonly set: (atHand: AtHand) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly get: () => AtHand;
};

/** Creates the store. */
export function atHandStore(begun: AtHand): AtHandStore {
  const listeners = new Set<() => void>();
  let now = begun;
  return {
    set: (atHand) => {
      if (atHand.id === now.id && atHand.chosen === now.chosen) return;
      now = atHand;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get: () => now,
  };
}

/** The words chosen in a sentence; undefined if it is not at hand. */
export function useChosenIn(store: AtHandStore, id: string): readonly Span[] | undefined {
  return useSyncExternalStore(store.subscribe, () => {
    const { id: atHand, chosen } = store.get();
    return atHand === id ? chosen : undefined;
  });
}
