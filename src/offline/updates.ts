import { whenIdle } from '../ui/timing.ts';
import { workerAddress } from './workerAddress.ts';

/**
 * Keeps the site for reading offline, by the worker at this href, and calls `announce` with the way to load a new edition when one is ready.
 * Where browser or host do not allow that, nothing is said: the pages work as they do without.
 */
export async function keepOffline(worker: string, announce: (load: () => void) => void): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  // On a first visit nothing is kept before the page has long been read in peace.
  if (!serviceWorker.controller) await new Promise<void>(whenIdle);
  try {
    const registration = await serviceWorker.register(workerAddress(worker), { updateViaCache: 'none' });
    onceWaiting(registration, () => announce(() => load(registration)));
  } catch {
    // As without a service worker.
  }
}

/** Calls back when an edition waits for the one in use to be left; never for the first one. */
function onceWaiting(registration: ServiceWorkerRegistration, callback: () => void): void {
  const look = () => {
    if (registration.waiting && navigator.serviceWorker.controller) callback();
  };
  const watch = () => registration.installing?.addEventListener('statechange', look);
  look();
  watch();
  registration.addEventListener('updatefound', watch);
}

/** Lets the waiting edition take over, then loads this page from it. */
function load({ waiting }: ServiceWorkerRegistration): void {
  if (!waiting) {
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('take-over');
}
