import { act, renderHook, waitFor } from '@testing-library/react';
import { IDBObjectStore, IDBRequest } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { draftArticle } from '../../src/draft/draftArticle.ts';
import { leftKeyOf } from '../../src/ids.ts';
import { confirm } from '../../src/workbench/edit/confirm.ts';
import type { History } from '../../src/workbench/history.ts';
import { useWorks } from '../../src/workbench/useWorks.ts';
import { emptyDevice, reading } from './emptyDevice.ts';

beforeEach(emptyDevice);

const first: History = { past: [], now: { reading, at: 's01' }, future: [] };
const confirmed = ({ past, now }: History, id: string): History => ({
  past: [...past, now],
  now: { ...now, reading: confirm(id)(now.reading) },
  future: [],
});

/** A page of the workbench on which the work is open. */
async function open() {
  const { result, unmount } = renderHook(() => useWorks());
  await waitFor(() => expect(result.current.held('eins')).toBeTypeOf('object'));
  const held = result.current.held('eins');
  if (typeof held !== 'object' || !('now' in held)) throw new Error('no work');
  return { result, unmount, history: held };
}

/** Moves to the second sentence, confirms two, one after the other, and leaves the page before the first step is kept. */
async function leaveAfterTwoSteps(wait: (keeping: () => string) => unknown) {
  const begun = renderHook(() => useWorks());
  await act(() => begun.result.current.begin('eins', first.now.reading));
  const { result, unmount, history } = await open();
  const there = { ...history, now: { ...history.now, at: 's02' } };
  const one = confirmed(there, 's01');
  act(() => {
    for (const next of [there, one, confirmed(one, 's02')]) result.current.change('eins', next);
  });
  await wait(() => result.current.keeping('eins').kind);
  dispatchEvent(new Event('pagehide'));
  unmount();
  begun.unmount();
}

/** A page of the workbench that has begun a work, and all its messages about storing it. */
async function begunAndWatched() {
  const kinds = new Set<string>();
  const { result } = renderHook(() => {
    const works = useWorks();
    kinds.add(works.keeping('eins').kind);
    return works;
  });
  await act(() => result.current.begin('eins', first.now.reading));
  return { result, kinds };
}

function refuse(): never {
  throw new DOMException('no more room', 'QuotaExceededError');
}

/** Begins a work that the shelf refuses, and leaves the page. */
async function beginRefused() {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refuse);
  const { result, unmount } = renderHook(() => useWorks());
  await act(() => result.current.begin('eins', first.now.reading));
  await waitFor(() => expect(result.current.keeping('eins').kind).toBe('failed'));
  dispatchEvent(new Event('pagehide'));
  return { result, unmount };
}

/** What the shelf does when it is full. */
async function takeNothing(keeping: () => string) {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refuse);
  await waitFor(() => expect(keeping()).toBe('failed'));
}

/** What the shelf does when it cannot be read. */
function readNothing() {
  vi.spyOn(IDBObjectStore.prototype, 'openCursor').mockImplementation(() => {
    throw new DOMException('no luck', 'DataError');
  });
}

const unconfirmedIn = ({ past, now }: History) => [...past, now].map(({ reading }) => reading.unconfirmed);
const eachStep = [['s01', 's02'], ['s02'], []];

test('steps not yet stored when the page is left are restored, and each can be undone', async () => {
  await leaveAfterTwoSteps(takeNothing);
  vi.restoreAllMocks();
  expect(unconfirmedIn((await open()).history)).toEqual(eachStep);
});

test('a work that the shelf never stored is restored, unless it is not a valid reading', async () => {
  const { unmount } = await beginRefused();
  unmount();
  const left = sessionStorage.getItem(leftKeyOf('eins')) ?? '';
  const again = await open();
  expect(again.history).toEqual(first);
  again.unmount();
  sessionStorage.setItem(leftKeyOf('eins'), left.replace('"stated"', '"state"'));
  const broken = renderHook(() => useWorks());
  await waitFor(() => expect(broken.result.current.held('eins')).toEqual({ code: 'workMissing' }));
});

test('undoing what was left behind leads to where it was done, although moving there stored nothing', async () => {
  await leaveAfterTwoSteps(takeNothing);
  vi.restoreAllMocks();
  const { past, now } = (await open()).history;
  expect([...past, now].map(({ at }) => at)).toEqual(['s02', 's02', 's02']);
});

test('what the shelf stores while the page is being left is not stored as another step', async () => {
  await leaveAfterTwoSteps(() => undefined);
  expect(unconfirmedIn((await open()).history)).toEqual(eachStep);
});

test('a failed attempt to store goes unmentioned if the next one is already due and succeeds', async () => {
  const { result, kinds } = await begunAndWatched();
  const one = confirmed(first, 's01');
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    result.current.change('eins', confirmed(one, 's02'));
    return refuse();
  });
  await act(async () => result.current.change('eins', one));
  await waitFor(() => expect(result.current.keeping('eins').kind).toBe('kept'));
  expect([...kinds]).toEqual(['kept', 'keeping']);
});

test('what is changed while the list of works is being read is stored without waiting for it', async () => {
  const reading = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockReturnValue(Object.create(IDBRequest.prototype));
  const { result } = await begunAndWatched();
  await waitFor(() => expect(reading).toHaveBeenCalledTimes(2));
  await act(async () => result.current.change('eins', confirmed(first, 's01')));
  await waitFor(() => expect(result.current.keeping('eins').kind).toBe('kept'));
});

test('what another tab changes in one work is asked about in that work alone', async () => {
  const { result } = await begunAndWatched();
  const other = draftArticle('Anderer Titel\nEs regnet. Das ist so.', 'de-CH').reading;
  const begun: History = { past: [], now: { reading: other, at: 's01' }, future: [] };
  await act(() => result.current.begin('zwei', other));
  const elsewhere = await open();
  await act(async () => {
    elsewhere.result.current.change('eins', confirmed(elsewhere.history, 's01'));
    result.current.change('eins', confirmed(first, 's02'));
  });
  await waitFor(() => expect(result.current.keeping('eins').kind).toBe('elsewhere'));
  expect(result.current.keeping('zwei').kind).toBe('kept');
  await act(async () => result.current.change('zwei', confirmed(begun, 's01')));
  await waitFor(() => expect(elsewhere.result.current.entries[0]).toMatchObject({ id: 'zwei', confirmed: 1 }));
  act(() => result.current.settle('zwei', 'theirs'));
  expect(result.current.held('zwei')).toMatchObject({ now: { reading: { article: { title: other.article.title } } } });
  act(() => result.current.settle('eins', 'ours'));
  const ours = { past: [{}, { reading: { unconfirmed: ['s02'] } }], now: { reading: { unconfirmed: ['s01'] } } };
  await waitFor(() => expect(elsewhere.result.current.held('eins')).toMatchObject(ours));
});

test('a work that another tab has deleted is gone here as well only if that is chosen', async () => {
  const { result } = await begunAndWatched();
  await waitFor(() => expect(result.current.keeping('eins').kind).toBe('kept'));
  const elsewhere = await open();
  await act(() => elsewhere.result.current.remove('eins'));
  await waitFor(() => expect(result.current.keeping('eins')).toEqual({ kind: 'elsewhere', theirs: undefined }));
  expect(result.current.held('eins')).toEqual(first);
  act(() => result.current.settle('eins', 'theirs'));
  expect(result.current.held('eins')).toEqual({ code: 'workMissing' });
});

test('a tab in which nothing was changed follows the other one, to be undone there too, and asks nothing', async () => {
  const { result, kinds } = await begunAndWatched();
  await waitFor(() => expect(result.current.keeping('eins').kind).toBe('kept'));
  act(() => result.current.change('eins', { ...first, now: { ...first.now, at: 's02' } }));
  const elsewhere = await open();
  await act(async () => elsewhere.result.current.change('eins', confirmed(elsewhere.history, 's01')));
  const followed = { past: [{}], now: { at: 's02', reading: { unconfirmed: ['s02'] } } };
  await waitFor(() => expect(result.current.followed('eins')).toMatchObject(followed));
  expect(result.current.held('eins')).toMatchObject(followed);
  await act(async () => result.current.change('eins', confirmed(result.current.followed('eins') ?? first, 's02')));
  await waitFor(() =>
    expect(elsewhere.result.current.held('eins')).toMatchObject({ now: { reading: { unconfirmed: [] } } }),
  );
  expect([...kinds]).not.toContain('elsewhere');
});

test('a change by another tab that cannot be read is not told as a deletion', async () => {
  const { result } = await begunAndWatched();
  const elsewhere = await open();
  readNothing();
  await act(async () => elsewhere.result.current.change('eins', confirmed(elsewhere.history, 's01')));
  await waitFor(() => expect(result.current.keeping('eins').kind).not.toBe('kept'));
  expect(result.current.keeping('eins')).toMatchObject({ kind: 'failed', problem: { code: 'storageFailed' } });
});

test('a work is not said to be missing where the device hands out none', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const { result } = renderHook(() => useWorks());
  await waitFor(() => expect(result.current.held('eins')).toEqual({ code: 'storageMissing' }));
});

test('what was left behind waits for a shelf that can be read again', async () => {
  await leaveAfterTwoSteps(takeNothing);
  vi.restoreAllMocks();
  readNothing();
  const { result, unmount } = renderHook(() => useWorks());
  await waitFor(() => expect(result.current.held('eins')).toMatchObject({ code: 'storageFailed' }));
  unmount();
  vi.restoreAllMocks();
  expect(unconfirmedIn((await open()).history)).toEqual(eachStep);
});

test('what a page left behind before it was shown again does not undo what was stored since', async () => {
  const { result, unmount } = await beginRefused();
  vi.restoreAllMocks();
  await act(async () => result.current.change('eins', confirmed(first, 's01')));
  await waitFor(() => expect(result.current.keeping('eins').kind).toBe('kept'));
  dispatchEvent(new Event('pagehide'));
  unmount();
  expect(unconfirmedIn((await open()).history)).toEqual([['s01', 's02'], ['s02']]);
});
