import { whenIdle } from '../ui/timing.ts';
import { workerAddress } from './workerAddress.ts';

/**
 * Keeps the site for reading offline, using the worker at this href. When a new edition is ready, calls `announce` with a function that loads it.
 * Does nothing if the browser or the host does not allow it.
 */
export async function keepOffline(worker: string, announce: (load: () => void) => void): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  // On a first visit, wait until the page has long been idle.
  if (!serviceWorker.controller) await new Promise<void>(whenIdle);
  try {
    const registration = await serviceWorker.register(workerAddress(worker), { updateViaCache: 'none' });
    onceWaiting(registration, () => announce(() => load(registration)));
  } catch {
    // The pages work without it.
  }
}

/** Calls back when an edition is waiting to replace the one in use; never for the first one. */
function onceWaiting(registration: ServiceWorkerRegistration, callback: () => void): void {
  const look = () => {
    if (registration.waiting && navigator.serviceWorker.controller) callback();
  };
  const watch = () => registration.installing?.addEventListener('statechange', look);
  look();
  watch();
  registration.addEventListener('updatefound', watch);
}

/** Activates the waiting edition, then reloads this page from it. */
function load({ waiting }: ServiceWorkerRegistration): void {
  if (!waiting) {
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('take-over');
}
