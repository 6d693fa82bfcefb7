import { startTransition, useState } from 'react';
import { benchLabels } from '../labels/workbench.ts';
import { useListener } from '../ui/useListener.ts';

/** A place in the workbench: the start page, a sentence of a work, or a work as its readers will see it. */
export type Place =
  | { readonly kind: 'start' }
  | { readonly kind: 'edit'; readonly work: string; readonly at: string | undefined }
  | { readonly kind: 'read'; readonly work: string }
  | { readonly kind: 'link'; readonly hash: string };

/** The place in a hash; any other hash may be a link that contains a reading. */
export function placeFrom(hash: string): Place {
  if (hash === '' || hash === '#' || hash === '#/') return { kind: 'start' };
  if (!hash.startsWith('#/')) return { kind: 'link', hash };
  // A place in what readers get is a hash within the hash.
  const [path = ''] = hash.slice(2).split('#');
  const [work = '', next] = path.split('/').map(decoded);
  if (next === benchLabels.readSlug) return { kind: 'read', work };
  return { kind: 'edit', work, at: next || undefined };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The hash of a work, at a sentence. */
export function editHash(work: string, at?: string): string {
  return `#/${encodeURIComponent(work)}/${at ? encodeURIComponent(at) : ''}`;
}

/** The path of a work's readers' view, within the hash. */
export function readBase(work: string): string {
  return `/${encodeURIComponent(work)}/${benchLabels.readSlug}`;
}

/** The sentence at which a work is being read, from the hash within the hash. */
export function placeRead(): string | undefined {
  const [, , place] = location.hash.split('#');
  return place && decoded(place);
}

/** An id for a new work or a step in the history: ten hexadecimal digits. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(5))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Goes to a hash. A sentence replaces the previous one in the history, and a place itself, or after a double click Back would lead nowhere.
 * Every other step has a key, like the router's, by which the readers' view knows where it was left, and the hash that it came from.
 */
export function goTo(hash: string, replace = hash === location.hash): void {
  const url = location.pathname + location.search + hash;
  if (replace) history.replaceState(history.state, '', url);
  else history.pushState({ key: newId(), from: location.hash }, '', url);
  dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
}

/** Goes to a hash by a step back if that is where the last step came from, or going there and back again would fill the history. */
export function returnTo(hash: string): void {
  if (history.state?.from === hash) history.back();
  else goTo(hash);
}

/** The current hash. Following it is a transition, so that React renders a book in slices. */
export function useHash(): string {
  const [hash, setHash] = useState(() => location.hash);
  const follow = () => startTransition(() => setHash(location.hash));
  useListener('popstate', follow);
  useListener('hashchange', follow);
  return hash;
}
