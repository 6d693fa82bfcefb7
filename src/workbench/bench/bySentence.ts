import { useCallback, useSyncExternalStore } from 'react';

/** Values by sentence id, outside the text: when one changes, only the sentences concerned are told. */
export type BySentence<Value> = {
  readonly set: (valueFor: (id: string) => Value | undefined) => void;
  readonly subscribe: (id: string, listener: () => void) => () => void;
  readonly get: (id: string) => Value | undefined;
};

/** Holds such values, computed only for sentences that are asked for. */
export function bySentence<Value>(
  begun: (id: string) => Value | undefined,
  isEqual: (one: Value | undefined, other: Value | undefined) => boolean = Object.is,
): BySentence<Value> {
  const listeners = new Map<string, Set<() => void>>();
  const known = new Map<string, Value | undefined>();
  let valueFor = begun;
  return {
    set: (next) => {
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
    subscribe: (id, listener) => {
      const told = listeners.get(id) ?? new Set();
      listeners.set(id, told.add(listener));
      return () => {
        told.delete(listener);
        if (told.size === 0) listeners.delete(id);
      };
    },
    get: (id) => {
      if (!known.has(id)) known.set(id, valueFor(id));
      return known.get(id);
    },
  };
}

export function useValueOf<Value>(store: BySentence<Value>, id: string): Value | undefined {
  const subscribe = useCallback((listener: () => void) => store.subscribe(id, listener), [store, id]);
  return useSyncExternalStore(subscribe, () => store.get(id));
}
