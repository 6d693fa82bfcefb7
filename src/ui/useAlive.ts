import { useSyncExternalStore } from 'react';

/** Whether the page has come to life: false while it is as the build wrote it, true from hydration on. */
export function useAlive(): boolean {
  return useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
}

function subscribeToNothing() {
  return () => undefined;
}
