import { useSyncExternalStore } from 'react';

/** Whether the page has come to life: false while it is as the build wrote it, true from hydration on. */
export function useAlive(): boolean {
  return useOnceAlive(true) ?? false;
}

/** A value that the build cannot know: undefined while the page is as it was written, so that nothing is rendered twice where there is none. */
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
