import { useSyncExternalStore } from 'react';

/** Whether the page is hydrated. */
export function useAlive(): boolean {
  return useOnceAlive(true) ?? false;
}

/** A value that the build cannot know: undefined until hydration. */
export function useOnceAlive<T>(value: T): T | undefined {
  return useSyncExternalStore(
    subscribeToNothing,
    () => value,
    () => undefined,
  );
}

function subscribeToNothing() {
  return () => undefined;
}
