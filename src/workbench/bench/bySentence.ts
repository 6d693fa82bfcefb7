import { useCallback, useSyncExternalStore } from 'react';

export type BySentence<Value> = ReturnType<typeof bySentence<Value>>;

/**
 * Holds values by sentence id, outside the text: when one changes, only the sentences concerned are told. They are computed only for
 * sentences that are asked for.
 */
export function bySentence<Value>(
  begun: (id: string) => Value | undefined,
  isEqual: (one: Value | undefined, other: Value | undefined) => boolean = Object.is,
) {
  const listeners = new Map<string, Set<() => void>>();
  const known = new Map<string, Value | undefined>();
  let valueFor = begun;
  return {
    set: (next: typeof begun) => {
      valueFor = next;
      for (const [id, before] of known) {
        const told = listeners.get(id);
        const now = told && valueFor(id);
        if (!told) known.delete(id);
        else if (!isEqual(before, now)) {
          known.set(id, now);
          for (const tell of told) tell();
        }
      }
    },
    subscribe: (id: string, listener: () => void) => {
      const told = listeners.get(id) ?? new Set();
      listeners.set(id, told.add(listener));
      return () => {
        told.delete(listener);
        if (told.size === 0) listeners.delete(id);
      };
    },
    get: (id: string) => {
      if (!known.has(id)) known.set(id, valueFor(id));
      return known.get(id);
    },
  };
}

export function useValueOf<Value>(store: BySentence<Value>, id: string): Value | undefined {
  const subscribe = useCallback((listener: () => void) => store.subscribe(id, listener), [store, id]);
  return useSyncExternalStore(subscribe, () => store.get(id));
}
