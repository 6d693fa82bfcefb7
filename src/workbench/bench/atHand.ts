import { useSyncExternalStore } from 'react';
import type { Span } from '../../model/words.ts';

/** Which sentence is at hand, and the words chosen in it. */
type AtHand = { readonly id: string; readonly chosen: readonly Span[] };

/** What is at hand, apart from the text: when it changes, only the sentences that it concerns are drawn anew. */
export type AtHandStore = {
  readonly set: (atHand: AtHand) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly get: () => AtHand;
};

/** Holds what is at hand. */
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

/** The words chosen in a sentence; undefined where it is not at hand. */
export function useChosenIn(store: AtHandStore, id: string): readonly Span[] | undefined {
  return useSyncExternalStore(store.subscribe, () => {
    const { id: atHand, chosen } = store.get();
    return atHand === id ? chosen : undefined;
  });
}
