import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { digestLength, type Edition } from '../../src/offline/edition.ts';
import { answerTo, clearOthers, type Shelves, type Surroundings, storeEdition } from '../../src/offline/shelf.ts';

const scope = 'https://zeitung.example/a/b/';

/** What a host answers, by path below the scope; a missing one is an error page with status 200, as some hosts have it. */
type Host = Readonly<Record<string, string>>;

function editionOf(files: Host, isWhole = true): Edition {
  const digest = (text: string) => createHash('sha256').update(text).digest('base64').slice(0, digestLength);
  const digests = Object.entries(files).map(([path, text]) => [path, digest(text)]);
  return { name: digest(JSON.stringify(digests)), files: Object.fromEntries(digests), isWhole };
}

function surroundingsOf(host: Host, caches = shelves()) {
  const asked: string[] = [];
  const fetch = async (input: RequestInfo | URL) => {
    const url = input instanceof Request ? input.url : String(input);
    asked.push(url.slice(scope.length));
    return new Response(host[url.slice(scope.length)] ?? 'Fehler', { headers: { 'content-type': 'text/html' } });
  };
  return { scope, caches, fetch, asked };
}

const offline = (caches: Shelves): Surroundings => ({ scope, caches, fetch: () => Promise.reject(new TypeError()) });

/** Caches in memory, as browsers have them. */
function shelves(): Shelves {
  const all = new Map<string, Map<string, Response>>();
  const key = (request: RequestInfo | URL) => (request instanceof Request ? request.url : String(request));
  return {
    keys: async () => [...all.keys()],
    delete: async (name) => all.delete(name),
    match: async (request) =>
      [...all.values()]
        .find((shelf) => shelf.has(key(request)))
        ?.get(key(request))
        ?.clone(),
    open: async (name) => {
      const shelf = all.get(name) ?? new Map<string, Response>();
      all.set(name, shelf);
      return {
        match: async (request) => shelf.get(key(request))?.clone(),
        put: async (request, response) => void shelf.set(key(request), response),
      };
    },
  };
}

/** A request by a reader who opens an address; Node does not let one be made with that mode. */
function visit(path: string, mode = 'navigate'): Request {
  return Object.defineProperty(new Request(new URL(path, scope)), 'mode', { value: mode });
}

const files = { '': 'Übersicht', 'quellen/nis/': 'NIS', 'assets/index.js': 'start()', '404.html': 'Gibt es nicht' };
const edition = editionOf(files);

test('a kept edition answers every page without a network, with query, hash or file name too', async () => {
  const { caches, ...rest } = surroundingsOf(files);
  await storeEdition(edition, { caches, ...rest });
  const textAt = async (path: string) => (await answerTo(visit(path), edition, offline(caches)))?.text();
  expect(await textAt('')).toBe('Übersicht');
  expect(await textAt('?von=brief')).toBe('Übersicht');
  expect(await textAt('quellen/nis/#s04')).toBe('NIS');
  expect(await textAt('quellen/nis/index.html')).toBe('NIS');
});

test('a page asked for without its slash is answered by the way to it', async () => {
  const answer = await answerTo(visit('quellen/nis?von=brief'), edition, offline(shelves()));
  expect(answer?.headers.get('location')).toBe(`${scope}quellen/nis/?von=brief`);
});

test('an unknown page is asked of the host, and without a network is the 404 page', async () => {
  const { caches, ...rest } = surroundingsOf(files);
  await storeEdition(edition, { caches, ...rest });
  expect(await (await answerTo(visit('neu/'), edition, surroundingsOf({ 'neu/': 'Neu' }, caches)))?.text()).toBe('Neu');
  const missing = await answerTo(visit('neu/'), edition, offline(caches));
  expect(missing?.status).toBe(404);
  expect(await missing?.text()).toBe('Gibt es nicht');
});

test('of an edition with pages left out, what is kept is answered and the rest is left to the browser', async () => {
  const partial = editionOf(files, false);
  const caches = shelves();
  await storeEdition(partial, surroundingsOf(files, caches));
  expect(await (await answerTo(visit('quellen/nis/'), partial, offline(caches)))?.text()).toBe('NIS');
  expect(answerTo(visit('quellen/brief/'), partial, offline(caches))).toBeUndefined();
});

test('what is none of the site is left alone: other origins, other paths, other methods, unknown files', () => {
  const none = offline(shelves());
  expect(answerTo(visit('https://anderswo.example/a/b/'), edition, none)).toBeUndefined();
  expect(answerTo(visit('https://zeitung.example/a/'), edition, none)).toBeUndefined();
  expect(answerTo(visit('assets/other.js', 'no-cors'), edition, none)).toBeUndefined();
  expect(answerTo(new Request(scope, { method: 'POST' }), edition, none)).toBeUndefined();
});

test('where the browser cannot open its caches, pages come from the host', async () => {
  const caches = { ...shelves(), open: () => Promise.reject(new DOMException('full', 'UnknownError')) };
  const answer = await answerTo(visit('quellen/nis/'), edition, surroundingsOf(files, caches));
  expect(await answer?.text()).toBe('NIS');
});

test('an edition that comes half, or mixed with another, is not kept at all', async () => {
  const { caches, ...rest } = surroundingsOf({ ...files, 'quellen/nis/': 'NIS, neu' });
  await expect(storeEdition(edition, { caches, ...rest })).rejects.toThrow('quellen/nis/ is not of this edition');
  expect(await caches.keys()).toEqual([]);
});

/** Caches that take nothing in. */
function full(caches: Shelves): Shelves {
  const put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  return { ...caches, open: async (name) => ({ ...(await caches.open(name)), put }) };
}

test('an edition for which there is no room leaves nothing behind', async () => {
  const caches = shelves();
  await expect(storeEdition(edition, surroundingsOf(files, full(caches)))).rejects.toThrow('full');
  expect(await caches.keys()).toEqual([]);
});

test('an edition that is in use already stays on its shelf when it cannot be kept once more', async () => {
  const caches = shelves();
  await storeEdition(edition, surroundingsOf(files, caches));
  await expect(storeEdition(edition, surroundingsOf(files, full(caches)))).rejects.toThrow('full');
  const answer = await answerTo(visit('quellen/nis/'), edition, offline(caches));
  expect(await answer?.text()).toBe('NIS');
});

test('a large edition is fetched a few files at a time, and no further once one is missing', async () => {
  const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`${index}.html`, `Seite ${index}`]));
  const { fetch, ...host } = surroundingsOf(many);
  let open = 0;
  let most = 0;
  const counted = async (input: RequestInfo | URL) => {
    open += 1;
    most = Math.max(most, open);
    await new Promise((done) => setTimeout(done));
    open -= 1;
    return fetch(input);
  };
  await storeEdition(editionOf(many), { ...host, fetch: counted });
  expect(host.asked).toHaveLength(100);
  expect(most).toBeLessThanOrEqual(8);
  const broken = surroundingsOf({ ...many, '3.html': 'Fehler' });
  await expect(storeEdition(editionOf(many), broken)).rejects.toThrow('3.html is not of this edition');
  expect(broken.asked.length).toBeLessThan(20);
});

test('a new edition reuses what has not changed and only fetches the rest', async () => {
  const caches = shelves();
  await storeEdition(edition, surroundingsOf(files, caches));
  const newFiles = { ...files, '': 'Übersicht, neu' };
  const host = surroundingsOf(newFiles, caches);
  await storeEdition(editionOf(newFiles), host);
  expect(host.asked).toEqual(['']);
});

test('clearing leaves the current edition and what belongs to others', async () => {
  const caches = shelves();
  const newFiles = { ...files, '': 'Übersicht, neu' };
  const newEdition = editionOf(newFiles);
  await storeEdition(edition, surroundingsOf(files, caches));
  await storeEdition(newEdition, surroundingsOf(newFiles, caches));
  await caches.open('another app');
  await caches.open(`quellenlage ${scope}c/ 1`);
  await clearOthers(newEdition, { ...offline(caches) });
  expect(await caches.keys()).toEqual([
    `quellenlage ${scope} ${newEdition.name}`,
    'another app',
    `quellenlage ${scope}c/ 1`,
  ]);
});
