import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draftArticle } from '../../src/draft/draftArticle.ts';
import { databaseName } from '../../src/workbench/shelf/openDatabase.ts';
import { type Change, type Kept, mostSteps, openShelf, type Shelf } from '../../src/workbench/shelf/shelf.ts';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const { input, unconfirmed } = draftArticle('Titel\nDer Minister sagte, es sei gut. Das ist so.', 'de-CH');
const reading = { article: input, unconfirmed };
const confirmed = { ...reading, unconfirmed: ['s02'] };
const work: Kept = { id: 'eins', changed: 1, sentences: 2, past: [], now: { reading, at: 's01' }, future: [] };

async function shelf(): Promise<Shelf> {
  const opened = await openShelf();
  if ('kind' in opened) throw new Error(opened.problem.code);
  return opened;
}

test('a work is kept with what can be undone, and listed with how far it is', async () => {
  const kept: Kept = { ...work, changed: 7, past: [work.now], now: { reading: confirmed, at: 's02' } };
  expect(await (await shelf()).save(kept, 0)).toEqual({ kind: 'saved', revision: 1 });
  const again = await shelf();
  expect(await again.read('eins')).toEqual({ id: 'eins', kept, revision: 1 });
  expect(await again.list()).toEqual([
    { id: 'eins', revision: 1, title: 'Titel', changed: 7, confirmed: 1, sentences: 2 },
  ]);
});

test('works are listed with the latest first', async () => {
  const one = await shelf();
  await one.save({ ...work, id: 'alt', changed: 1 }, 0);
  await one.save({ ...work, id: 'neu', changed: 2 }, 0);
  expect(await one.list()).toMatchObject([{ id: 'neu' }, { id: 'alt' }]);
});

test('of the steps the latest are kept, and what they share is kept once', async () => {
  const one = await shelf();
  const past = Array.from({ length: mostSteps + 50 }, (_, index) => ({ reading, at: `s${index}` }));
  await one.save({ ...work, past, future: past }, 0);
  const read = await one.read('eins');
  const kept = read && 'kept' in read ? read.kept : work;
  expect([kept.past.length, kept.past[0]?.at, kept.future[0]?.at]).toEqual([mostSteps, 's50', 's0']);
  expect(kept.past[0]?.reading.article).toBe(kept.past[1]?.reading.article);
});

test('of a long text fewer steps are kept, and of the longest still some', async () => {
  const one = await shelf();
  const past = Array.from({ length: mostSteps }, (_, index) => ({ reading, at: `s${index}` }));
  for (const [sentences, many] of [
    [1_000, 100],
    [5_000, 20],
    [40_000, 10],
  ] as const) {
    await one.save({ ...work, id: `${sentences}`, sentences, past }, 0);
    const read = await one.read(`${sentences}`);
    expect(read && 'kept' in read && read.kept.past.length).toBe(many);
  }
});

test('a deleted work is gone for good', async () => {
  const one = await shelf();
  await one.save(work, 0);
  expect(await one.remove('eins')).toBeUndefined();
  expect(await one.read('eins')).toBeUndefined();
  expect(await one.list()).toEqual([]);
});

test('what another tab kept meanwhile is not written over', async () => {
  const [one, other] = [await shelf(), await shelf()];
  await one.save(work, 0);
  const theirs: Kept = { ...work, changed: 2 };
  expect(await other.save(theirs, 1)).toEqual({ kind: 'saved', revision: 2 });
  expect(await one.save({ ...work, changed: 3 }, 1)).toEqual({
    kind: 'changedElsewhere',
    theirs: { id: 'eins', kept: theirs, revision: 2 },
  });
  expect(await one.read('eins')).toMatchObject({ kept: theirs });
});

test('of two tabs that keep at the same moment one is told', async () => {
  const [one, other] = [await shelf(), await shelf()];
  await one.save(work, 0);
  const saved = await Promise.all([one.save({ ...work, changed: 2 }, 1), other.save({ ...work, changed: 3 }, 1)]);
  expect(saved.map(({ kind }) => kind).sort()).toEqual(['changedElsewhere', 'saved']);
});

test('a work that another tab deleted is not brought back unasked', async () => {
  const [one, other] = [await shelf(), await shelf()];
  await one.save(work, 0);
  await other.remove('eins');
  expect(await one.save(work, 1)).toEqual({ kind: 'changedElsewhere', theirs: undefined });
  expect(await one.save(work, 0)).toEqual({ kind: 'saved', revision: 1 });
});

test('other tabs are told of what is kept and deleted, and the one that did it is not', async () => {
  const [one, other] = [await shelf(), await shelf()];
  const own: Change[] = [];
  const stopOwn = one.watch((change) => own.push(change));
  const told = new Promise<readonly Change[]>((resolve) => {
    const changes: Change[] = [];
    const stop = other.watch((change) => {
      changes.push(change);
      if (changes.length < 2) return;
      stop();
      resolve(changes);
    });
  });
  await one.save(work, 0);
  await one.remove('eins');
  expect(await told).toEqual([
    { id: 'eins', revision: 1 },
    { id: 'eins', revision: undefined },
  ]);
  stopOwn();
  expect(own).toEqual([]);
});

test('a device without a database says so', async () => {
  vi.stubGlobal('indexedDB', undefined);
  expect(await openShelf()).toEqual({ kind: 'failed', problem: { code: 'storageMissing' } });
});

test.each([
  ['SecurityError', 'storageMissing'],
  ['VersionError', 'storageNewer'],
  ['QuotaExceededError', 'storageFull'],
  // As Chromium and Firefox say that somebody has forbidden it.
  ['UnknownError', 'storageMissing'],
  ['InvalidStateError', 'storageMissing'],
])('a database that fails to open with %s says so', async (name, code) => {
  const refusing = {
    open: () => {
      throw new DOMException('No.', name);
    },
  };
  vi.stubGlobal('indexedDB', refusing);
  expect(await openShelf()).toMatchObject({ kind: 'failed', problem: { code } });
});

test('a database of a later edition says so', async () => {
  await new Promise<void>((resolve) => {
    const request = indexedDB.open(databaseName, 99);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
  expect(await openShelf()).toEqual({ kind: 'failed', problem: { code: 'storageNewer' } });
});

test('a tab with a later edition is let in, and this one says that it was', async () => {
  const one = await shelf();
  await new Promise<void>((resolve) => {
    const request = indexedDB.open(databaseName, 99);
    request.onsuccess = () => resolve();
  });
  expect(await one.save(work, 0)).toEqual({ kind: 'failed', problem: { code: 'storageNewer' } });
  expect(await one.list()).toMatchObject({ kind: 'failed' });
});

test('where there is no room left that is said, and what was kept before is still there', async () => {
  const one = await shelf();
  await one.save(work, 0);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('Full.', 'QuotaExceededError');
  });
  expect(await one.save({ ...work, changed: 2 }, 1)).toEqual({ kind: 'failed', problem: { code: 'storageFull' } });
  vi.restoreAllMocks();
  expect(await one.read('eins')).toMatchObject({ kept: work, revision: 1 });
});

test('what is no reading any more is refused when it is read, and does not break the list', async () => {
  const one = await shelf();
  const broken: Kept = JSON.parse(JSON.stringify(work).replace('"stated"', '"state"'));
  await one.save(broken, 0);
  expect(await one.read('eins')).toMatchObject({ kind: 'failed', problem: { code: 'readingFaulty' } });
  expect(await one.list()).toHaveLength(1);
});
