import { IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { workbenchName } from '../../src/ids.ts';
import { confirm } from '../../src/workbench/edit/confirm.ts';
import { sentencesOf } from '../../src/workbench/edit/parts.ts';
import { answerOf } from '../../src/workbench/shelf/answers.ts';
import { mostChanges, type News, openShelf, type Work } from '../../src/workbench/shelf/shelf.ts';
import { emptyDevice, reading } from './emptyDevice.ts';
import { bookOf } from './readings.ts';

beforeEach(emptyDevice);

const confirmed = { ...reading, unconfirmed: ['s02'] };
const work: Work = { id: 'eins', changed: 1, past: [], now: { reading, at: 's01' }, future: [] };

test('a work is stored with its history, and listed with its progress', async () => {
  const kept: Work = { ...work, changed: 7, past: [work.now], now: { reading: confirmed, at: 's02' } };
  expect(await (await openShelf()).save(kept, 0)).toEqual({ kind: 'saved', revision: 1 });
  const again = await openShelf();
  expect(await again.read('eins')).toEqual({ kept, revision: 1 });
  expect(await again.list()).toEqual([
    { id: 'eins', revision: 1, title: 'Titel', changed: 7, confirmed: 1, sentences: 2 },
  ]);
});

test('works are listed with the latest first', async () => {
  const one = await openShelf();
  await one.save({ ...work, id: 'alt', changed: 1 }, 0);
  await one.save({ ...work, id: 'neu', changed: 2 }, 0);
  expect(await one.list()).toMatchObject([{ id: 'neu' }, { id: 'alt' }]);
});

/** A work with this many sentences, none of them confirmed. */
function drafted(sentences: number): Work {
  return { ...work, now: { reading: bookOf(sentences, 'Es sei gut, sagte sie.'), at: 's01' } };
}

/** The same with one more sentence confirmed, and one more step to undo. */
function next({ past, now, ...kept }: Work): Work {
  const reading = confirm(now.reading.unconfirmed[0] ?? '')(now.reading);
  return { ...kept, past: [...past.slice(-20), now], now: { ...now, reading } };
}

test('what is stored for a key is as little in a long text as in a short one, whatever can be undone', async () => {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  const one = await openShelf();
  for (const sentences of [20, 2_000]) {
    let kept = { ...drafted(sentences), id: `${sentences}` };
    for (let revision = 0; revision < 5; revision += 1) {
      put.mockClear();
      await one.save(kept, revision);
      kept = next(kept);
    }
    expect(JSON.stringify(put.mock.calls).length).toBeLessThan(500);
  }
});

test('after many changes a work is stored as a whole again, and nothing of it is lost on the way', async () => {
  const one = await openShelf();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  let kept = drafted(mostChanges + 3);
  const wholes: number[] = [];
  for (let revision = 0; revision < mostChanges + 3; revision += 1) {
    put.mockClear();
    if (revision > 0) kept = next(kept);
    await one.save(kept, revision);
    if (JSON.stringify(put.mock.calls).length > 10_000) wholes.push(revision);
  }
  expect(wholes).toEqual([0, mostChanges]);
  expect(await (await openShelf()).read('eins')).toEqual({ kept, revision: mostChanges + 3 });
});

test('a large work is stored in pieces, and what is changed then is small', async () => {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  const timeWords = Array.from({ length: 300 }, (_, index) => `am ${index}. Tag`);
  const [sentence] = sentencesOf(reading.article);
  if (!sentence) throw new Error('no sentence');
  const paragraphs = Array.from({ length: 500 }, (_, index) => [{ ...sentence, id: `s${index}`, timeWords }]);
  const article = { ...reading.article, sections: [{ id: 'anfang', paragraphs }] };
  const begun: Work = { ...work, now: { reading: { article, unconfirmed: ['s1'] }, at: 's1' } };
  const one = await openShelf();
  await one.save(begun, 0);
  const pieces = put.mock.calls.map(([piece]) => JSON.stringify(piece).length);
  expect(pieces.length).toBeGreaterThan(5);
  expect(Math.max(...pieces)).toBeLessThan(700_000);
  const [revision, kept] = [pieces.length - 1, next(begun)];
  expect(await (await openShelf()).read('eins')).toEqual({ kept: begun, revision });
  put.mockClear();
  expect(await one.save(kept, revision)).toEqual({ kind: 'saved', revision: revision + 1 });
  expect(JSON.stringify(put.mock.calls).length).toBeLessThan(500);
  expect(await (await openShelf()).read('eins')).toEqual({ kept, revision: revision + 1 });
});

test('what the first version stored is still there', async () => {
  const kept = next(next(drafted(3)));
  const request = indexedDB.open(workbenchName, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('entries', { keyPath: 'id' });
    request.result.createObjectStore('works', { keyPath: 'id' }).put({ id: 'eins', revision: 7, kept });
  };
  (await answerOf(request)).close();
  expect(await (await openShelf()).read('eins')).toEqual({ kept, revision: 7 });
});

test('a deleted work is gone for good', async () => {
  const one = await openShelf();
  await one.save(work, 0);
  expect(await one.remove('eins')).toBeUndefined();
  expect(await one.read('eins')).toBeUndefined();
  expect(await one.list()).toEqual([]);
});

test('what another tab kept meanwhile is not written over', async () => {
  const [one, other] = [await openShelf(), await openShelf()];
  await one.save(work, 0);
  const theirs: Work = { ...work, changed: 2 };
  expect(await other.save(theirs, 1)).toEqual({ kind: 'saved', revision: 2 });
  expect(await one.save({ ...work, changed: 3 }, 1)).toEqual({
    kind: 'changedElsewhere',
    theirs: { kept: theirs, revision: 2 },
  });
  expect(await one.read('eins')).toMatchObject({ kept: theirs });
});

test('if two tabs store at the same moment, one learns that the work was changed elsewhere', async () => {
  const [one, other] = [await openShelf(), await openShelf()];
  await one.save(work, 0);
  const saved = await Promise.all([one.save({ ...work, changed: 2 }, 1), other.save({ ...work, changed: 3 }, 1)]);
  expect(saved.map(({ kind }) => kind).sort()).toEqual(['changedElsewhere', 'saved']);
});

test('a work that another tab deleted is not brought back unasked', async () => {
  const [one, other] = [await openShelf(), await openShelf()];
  await one.save(work, 0);
  await other.remove('eins');
  expect(await one.save(work, 1)).toEqual({ kind: 'changedElsewhere', theirs: undefined });
  expect(await one.save(work, 0)).toEqual({ kind: 'saved', revision: 1 });
});

test('storing and deleting are announced to other tabs, and not to the one that did it', async () => {
  const [one, other] = [await openShelf(), await openShelf()];
  const own: News[] = [];
  const stopOwn = one.watch((change) => own.push(change));
  const told = new Promise<readonly News[]>((resolve) => {
    const changes: News[] = [];
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
  expect(await (await openShelf()).list()).toEqual({ kind: 'failed', problem: { code: 'storageMissing' } });
});

test.each([
  ['SecurityError', 'storageMissing'],
  ['VersionError', 'storageNewer'],
  ['QuotaExceededError', 'storageFull'],
  // How Chromium and Firefox report that it is forbidden.
  ['UnknownError', 'storageMissing'],
  ['InvalidStateError', 'storageMissing'],
])('a database that fails to open with %s says so', async (name, code) => {
  const refusing = {
    open: () => {
      throw new DOMException('No.', name);
    },
  };
  vi.stubGlobal('indexedDB', refusing);
  expect(await (await openShelf()).list()).toMatchObject({ kind: 'failed', problem: { code } });
});

test('a database of a later edition says so', async () => {
  (await answerOf(indexedDB.open(workbenchName, 99))).close();
  expect(await (await openShelf()).list()).toEqual({ kind: 'failed', problem: { code: 'storageNewer' } });
});

test('a tab with a later edition is let in, and this one says that it was', async () => {
  const one = await openShelf();
  await answerOf(indexedDB.open(workbenchName, 99));
  expect(await one.save(work, 0)).toEqual({ kind: 'failed', problem: { code: 'storageNewer' } });
  expect(await one.list()).toMatchObject({ kind: 'failed' });
});

test('a full device is reported, and what was stored before is still there', async () => {
  const one = await openShelf();
  await one.save(work, 0);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('Full.', 'QuotaExceededError');
  });
  expect(await one.save({ ...work, changed: 2 }, 1)).toEqual({ kind: 'failed', problem: { code: 'storageFull' } });
  vi.restoreAllMocks();
  expect(await one.read('eins')).toMatchObject({ kept: work, revision: 1 });
});

test('what is no reading any more is refused when it is read, and does not break the list', async () => {
  const one = await openShelf();
  const broken: Work = JSON.parse(JSON.stringify(work).replace('"stated"', '"state"'));
  await one.save(broken, 0);
  expect(await one.read('eins')).toMatchObject({ kind: 'failed', problem: { code: 'readingFaulty' } });
  expect(await one.list()).toHaveLength(1);
});
