import { shelfPrefixOf } from '../ids.ts';
import { digestLength, type Edition } from './edition.ts';

/** The part of the browser's cache API that is used. */
export type Shelves = Pick<CacheStorage, 'keys' | 'match' | 'delete'> & {
  readonly open: (name: string) => Promise<Pick<Cache, 'match' | 'put'>>;
};

/** Where an edition is kept and where it comes from: the worker's scope, its caches, the network. */
export type Surroundings = { readonly scope: string; readonly caches: Shelves; readonly fetch: typeof fetch };

/** How many files are fetched at the same time. */
const atOnce = 8;

/** Caches an edition completely or not at all. Throws if a file is not available as it is in that edition, or cannot be stored. */
export async function storeEdition(edition: Edition, surroundings: Surroundings): Promise<void> {
  const { caches, scope } = surroundings;
  const name = shelfOf(edition, scope);
  // The shelf of an edition that returns, or comes with another worker, is already in use.
  const isNew = !(await caches.keys()).includes(name);
  try {
    const shelf = await caches.open(name);
    const files = Object.entries(edition.files);
    for (let from = 0; from < files.length; from += atOnce) {
      const puts = files.slice(from, from + atOnce).map(async ([path, digest]) => {
        const url = new URL(path, scope).href;
        await shelf.put(url, await obtain(url, digest, surroundings));
      });
      // Only after all downloads have ended, because whatever is stored later would never be used.
      await Promise.allSettled(puts);
      await Promise.all(puts);
    }
  } catch (error) {
    if (isNew) await caches.delete(name);
    throw error;
  }
}

/** Deletes every other edition of this site. */
export async function clearOthers(edition: Edition, { scope, caches }: Surroundings): Promise<void> {
  const current = shelfOf(edition, scope);
  const others = (await caches.keys()).filter((name) => name.startsWith(shelfPrefixOf(scope)) && name !== current);
  await Promise.all(others.map((name) => caches.delete(name)));
}

/**
 * The response to a request, from the shelf or, for a page that the edition lacks, from the network; undefined for requests that are not
 * ours. If the edition is incomplete, an unknown address may exist, so the browser reports that there is no network.
 */
export function answerTo(
  request: Request,
  edition: Edition,
  surroundings: Surroundings,
): Promise<Response> | undefined {
  const { scope, fetch } = surroundings;
  const url = new URL(request.url);
  const address = url.origin + url.pathname;
  if (request.method !== 'GET' || !address.startsWith(scope)) return undefined;
  const path = address.slice(scope.length).replace(/(^|\/)index\.html$/, '$1');
  const take = async (file: string) => (await shelved(file, edition, surroundings)) ?? fetch(request);
  if (Object.hasOwn(edition.files, path)) return take(path);
  if (request.mode !== 'navigate') return undefined;
  if (Object.hasOwn(edition.files, `${path}/`)) return Promise.resolve(Response.redirect(`${address}/${url.search}`));
  if (!edition.isWhole) return undefined;
  return fetch(request).catch(async () => {
    const { body, headers } = await take('404.html');
    return new Response(body, { status: 404, headers });
  });
}

async function shelved(path: string, edition: Edition, { scope, caches }: Surroundings): Promise<Response | undefined> {
  try {
    const shelf = await caches.open(shelfOf(edition, scope));
    return await shelf.match(new URL(path, scope).href);
  } catch {
    // Even if the browser's caches fail, the host still answers.
    return undefined;
  }
}

/** A file from an older shelf if unchanged, else from the network. */
async function obtain(url: string, digest: string, { caches, fetch }: Surroundings): Promise<Response> {
  const kept = await caches.match(url);
  if (kept && (await digestOf(kept)) === digest) return kept;
  const fresh = await fetch(url, { cache: 'no-cache' });
  // This rules out error responses too; only the 404 page may have any status.
  if ((await digestOf(fresh)) !== digest) throw new Error(`${url} is not of this edition (status ${fresh.status})`);
  // A new response, since a redirected one must not answer a navigation.
  return new Response(fresh.body, { headers: fresh.headers });
}

async function digestOf(response: Response): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(digest))).slice(0, digestLength);
}

function shelfOf({ name }: Edition, scope: string): string {
  return shelfPrefixOf(scope) + name;
}
