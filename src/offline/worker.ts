import type { Edition } from './edition.ts';
import { answerTo, clearOthers, storeEdition } from './shelf.ts';

/** The part of a service worker's scope that is used; the compiler's DOM library lacks it. */
type Lasting = { readonly waitUntil: (work: Promise<void>) => void };
type Fetching = { readonly request: Request; readonly respondWith: (response: Promise<Response>) => void };
declare const self: {
  readonly registration: { readonly scope: string };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
};

/** The build writes this before the script. */
declare const edition: Edition;

const surroundings = {
  scope: self.registration.scope,
  caches,
  fetch: (input: RequestInfo | URL, init?: RequestInit) => fetch(input, init),
};

self.addEventListener('install', (event) => event.waitUntil(storeEdition(edition, surroundings)));
self.addEventListener('activate', (event) => event.waitUntil(clearOthers(edition, surroundings)));
self.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request, edition, surroundings);
  if (answer) event.respondWith(answer);
});
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});
