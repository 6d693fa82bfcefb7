import { workbenchName } from '../../ids.ts';
import type { History } from '../history.ts';
import { type Failed, failed } from '../problem.ts';
import { allOf, answerOf, endOf } from './answers.ts';
import { type Change, changeBetween, changesTo, historyAfter } from './change.ts';
import { entryOf } from './entryOf.ts';
import { faultsIn } from './faultsIn.ts';
import { openDatabase, storageProblem } from './openDatabase.ts';

/** A work: its present reading, what can be undone and redone, and when it was last changed, in milliseconds since the epoch. */
export type Work = History & { readonly id: string; readonly changed: number };

/** A work in the list. */
export type Entry = ReturnType<typeof entryOf>;

export type Revised = { readonly kept: Work; readonly revision: number };

/** The result of storing a work. Nothing is overwritten if another tab has changed or deleted it meanwhile. */
export type Saved =
  | { readonly kind: 'saved'; readonly revision: number }
  | { readonly kind: 'changedElsewhere'; readonly theirs: Revised | undefined }
  | Failed;

/** A work was changed or deleted in another tab. */
export type News = { readonly id: string; readonly revision: number | undefined };

/** The works stored on this device. No method rejects. */
export type Shelf = {
  /** All of them, the latest first. */
  readonly list: () => Promise<readonly Entry[] | Failed>;
  /** One of them; undefined if it does not exist. */
  readonly read: (id: string) => Promise<Revised | undefined | Failed>;
  /** Stores a work over the revision last read or stored; 0 if it is new. */
  readonly save: (kept: Work, revision: number) => Promise<Saved>;
  /** Deletes one for good. */
  readonly remove: (id: string) => Promise<undefined | Failed>;
  /** Tells a listener what other tabs do, until the returned function is called. */
  readonly watch: (listener: (news: News) => void) => () => void;
};

/** After so many changes a work is stored as a whole again. */
export const mostChanges = 200;

/** Opens the shelf; where this device stores nothing, it answers everything with why. In development, the served folder's reading is on it too. */
export async function openShelf(): Promise<Shelf> {
  const device = await openDeviceShelf();
  if (!import.meta.env.DEV) return device;
  const { withFolder } = await import('./folderShelf.ts');
  return withFolder(device);
}

async function openDeviceShelf(): Promise<Shelf> {
  const database = await openDatabase();
  if ('code' in database) {
    const refuse = async () => failed(database);
    return { list: refuse, read: refuse, save: refuse, remove: refuse, watch: () => () => undefined };
  }
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(workbenchName);
  const stored: Stored = new Map();
  const tell = (news: News) => channel?.postMessage(news);
  return {
    list: () => outcomeOf(() => list(database)),
    read: (id) => outcomeOf(() => read(database, id, stored)),
    save: (kept, revision) =>
      outcomeOf(async () => {
        const saved = await save(database, kept, revision, stored);
        if (saved.kind === 'saved') tell({ id: kept.id, revision: saved.revision });
        return saved;
      }),
    remove: (id) =>
      outcomeOf(async () => {
        await remove(database, id);
        tell({ id, revision: undefined });
        return undefined;
      }),
    watch: (listener) => {
      const told = ({ data }: MessageEvent<News>) => listener(data);
      channel?.addEventListener('message', told);
      return () => channel?.removeEventListener('message', told);
    },
  };
}

async function outcomeOf<Result>(act: () => Promise<Result>): Promise<Result | Failed> {
  try {
    return await act();
  } catch (error) {
    return failed(storageProblem(error));
  }
}

async function list(database: IDBDatabase): Promise<readonly Entry[]> {
  const entries: readonly Entry[] = await answerOf(database.transaction('entries').objectStore('entries').getAll());
  return entries.toSorted((one, other) => other.changed - one.changed);
}

/** The works as stored, as far as this tab knows, and in how many changes. */
type Stored = Map<string, { readonly history: History; readonly revision: number; readonly changes: number }>;

/** A stored change. The first one of a work has everything. */
export type Stage = Pick<Work, 'id' | 'changed'> & { readonly revision: number; readonly change: Change };

/** The keys of a work's changes, by revision. */
function stagesOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

/** What an earlier version stored may no longer be a valid reading. */
async function read(database: IDBDatabase, id: string, stored: Stored): Promise<Revised | undefined | Failed> {
  const store = database.transaction('stages').objectStore('stages');
  const stages: readonly Stage[] = await allOf(store.openCursor(stagesOf(id)));
  const last = stages.at(-1);
  if (!last) return undefined;
  const history = historyAfter(stages.map(({ change }) => change));
  const faults = await faultsIn(history.now.reading);
  if (faults.length > 0) return failed({ code: 'readingFaulty', faults });
  stored.set(id, { history, revision: last.revision, changes: stages.length });
  return { kept: { id, changed: last.changed, ...history }, revision: last.revision };
}

/** Stores what has changed, so that a key takes no longer in a long text. */
async function save(database: IDBDatabase, kept: Work, revision: number, stored: Stored): Promise<Saved> {
  const { id, past, now, future } = kept;
  const transaction = database.transaction(['entries', 'stages'], 'readwrite');
  const [entries, stages] = [transaction.objectStore('entries'), transaction.objectStore('stages')];
  const found: Entry | undefined = await answerOf(entries.get(id));
  if ((found?.revision ?? 0) !== revision) {
    const theirs = await read(database, id, stored);
    return theirs && 'kind' in theirs ? theirs : { kind: 'changedElsewhere', theirs };
  }
  const history = { past, now, future };
  const before = stored.get(id);
  const isNext = before?.revision === revision && before.changes < mostChanges;
  if (!isNext) stages.delete(stagesOf(id));
  let next = revision;
  for (const change of isNext ? [changeBetween(before.history, history)] : changesTo(history)) {
    next += 1;
    await answerOf(stages.put({ id, revision: next, changed: kept.changed, change } satisfies Stage));
  }
  entries.put(entryOf(kept, next));
  await endOf(transaction);
  stored.set(id, { history, revision: next, changes: isNext ? before.changes + 1 : 1 });
  return { kind: 'saved', revision: next };
}

async function remove(database: IDBDatabase, id: string): Promise<void> {
  const transaction = database.transaction(['entries', 'stages'], 'readwrite');
  transaction.objectStore('entries').delete(id);
  transaction.objectStore('stages').delete(stagesOf(id));
  await endOf(transaction);
}
