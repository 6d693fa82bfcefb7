import { useCallback, useSyncExternalStore } from 'react';

/** Values by the id of their sentence, apart from the text: where one changes, only the sentences that it concerns are told. */
export type BySentence<Value> = {
  readonly set: (values: ReadonlyMap<string, Value>) => void;
  readonly subscribe: (id: string, listener: () => void) => () => void;
  readonly get: (id: string) => Value | undefined;
};

/** Holds such values. */
export function bySentence<Value>(begun: ReadonlyMap<string, Value>): BySentence<Value> {
  const listeners = new Map<string, Set<() => void>>();
  let now = begun;
  return {
    set: (values) => {
      const before = now;
      now = values;
      for (const id of new Set([...before.keys(), ...values.keys()])) {
        if (before.get(id) !== values.get(id)) for (const tell of listeners.get(id) ?? []) tell();
      }
    },
    subscribe: (id, listener) => {
      const told = listeners.get(id) ?? new Set();
      listeners.set(id, told.add(listener));
      return () => told.delete(listener);
    },
    get: (id) => now.get(id),
  };
}

/** The value of a sentence. */
export function useValueOf<Value>(store: BySentence<Value>, id: string): Value | undefined {
  const subscribe = useCallback((listener: () => void) => store.subscribe(id, listener), [store, id]);
  return useSyncExternalStore(subscribe, () => store.get(id));
}
