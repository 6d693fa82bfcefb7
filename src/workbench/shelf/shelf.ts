import { parseReading, type Reading } from '../../file/parseReading.ts';
import { readingFile } from '../pass/readingFile.ts';
import type { Problem } from '../problem.ts';
import type { Work } from '../work.ts';
import { answerOf, endOf } from './answers.ts';
import { entryOf } from './entryOf.ts';
import { openDatabase, storageProblem } from './openDatabase.ts';

/** A reading as it was or is, and at which sentence. */
type Step = { readonly reading: Reading; readonly at: string };

/** A work with how many sentences it has, what can be undone in it, and what redone. */
export type Kept = Pick<Work, 'id' | 'changed'> & {
  readonly sentences: number;
  readonly past: readonly Step[];
  readonly now: Step;
  readonly future: readonly Step[];
};

/** A work in the list of all, and how many times it was kept. */
export type Entry = Pick<Work, 'id' | 'changed'> & {
  readonly revision: number;
  readonly title: string;
  readonly confirmed: number;
  readonly sentences: number;
};

/** A work as it is kept, and how many times it was. */
export type Revised = { readonly kept: Kept; readonly revision: number };

/** That something could not be done, and why. */
export type Failed = { readonly kind: 'failed'; readonly problem: Problem };

/** What became of a work that was to be kept. Where another tab had changed it meanwhile, or deleted it, nothing is written over. */
export type Saved =
  | { readonly kind: 'saved'; readonly revision: number }
  | { readonly kind: 'changedElsewhere'; readonly theirs: Revised | undefined }
  | Failed;

/** That a work was changed or deleted in another tab. */
export type Change = { readonly id: string; readonly revision: number | undefined };

/** Where works are kept on this device. No method rejects. */
export type Shelf = {
  /** All of them, the latest first. */
  readonly list: () => Promise<readonly Entry[] | Failed>;
  /** One of them; undefined where it is not there. */
  readonly read: (id: string) => Promise<Revised | undefined | Failed>;
  /** Keeps a work that was read or kept last as this revision, 0 where it never was. */
  readonly save: (kept: Kept, revision: number) => Promise<Saved>;
  /** Deletes one for good. */
  readonly remove: (id: string) => Promise<undefined | Failed>;
  /** Has a listener told of what other tabs do, until the function that is returned is called. */
  readonly watch: (listener: (change: Change) => void) => () => void;
};

/** Of the steps that can be undone so many are kept; what they share is kept once. */
export const mostSteps = 100;
const channelName = 'quellenlage-workbench';

/** Opens the shelf, or says why this device keeps nothing. In development the reading of the folder that is served stands on it too. */
export async function openShelf(): Promise<Shelf | Failed> {
  const device = await openDeviceShelf();
  if (!import.meta.env.DEV) return device;
  const { withFolder } = await import('./folderShelf.ts');
  return withFolder(device);
}

async function openDeviceShelf(): Promise<Shelf | Failed> {
  const database = await openDatabase();
  if ('code' in database) return { kind: 'failed', problem: database };
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(channelName);
  const tell = (change: Change) => channel?.postMessage(change);
  return {
    list: () => outcomeOf(() => list(database)),
    read: (id) => outcomeOf(() => read(database, id)),
    save: (kept, revision) =>
      outcomeOf(async () => {
        const saved = await save(database, kept, revision);
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
      const told = ({ data }: MessageEvent<Change>) => listener(data);
      channel?.addEventListener('message', told);
      return () => channel?.removeEventListener('message', told);
    },
  };
}

async function outcomeOf<Result>(act: () => Promise<Result>): Promise<Result | Failed> {
  try {
    return await act();
  } catch (error) {
    return { kind: 'failed', problem: storageProblem(error) };
  }
}

async function list(database: IDBDatabase): Promise<readonly Entry[]> {
  const entries: readonly Entry[] = await answerOf(database.transaction('entries').objectStore('entries').getAll());
  return entries.toSorted((one, other) => other.changed - one.changed);
}

/** What an earlier edition kept may be no reading any more. */
async function read(database: IDBDatabase, id: string): Promise<Revised | undefined | Failed> {
  const stored: Revised | undefined = await answerOf(database.transaction('works').objectStore('works').get(id));
  if (!stored) return undefined;
  const { faults } = parseReading(readingFile(stored.kept.now.reading));
  return faults.length > 0 ? { kind: 'failed', problem: { code: 'readingFaulty', faults } } : stored;
}

async function save(database: IDBDatabase, kept: Kept, revision: number): Promise<Saved> {
  const { id } = kept;
  const { entries, works, transaction } = forWriting(database);
  const before: Entry | undefined = await answerOf(entries.get(id));
  if ((before?.revision ?? 0) !== revision) {
    const theirs: Revised | undefined = await answerOf(works.get(id));
    return { kind: 'changedElsewhere', theirs };
  }
  const next = revision + 1;
  works.put({ id, revision: next, kept: bounded(kept) });
  entries.put(entryOf({ kept, revision: next }));
  await endOf(transaction);
  return { kind: 'saved', revision: next };
}

function bounded({ past, future, ...kept }: Kept): Kept {
  return { ...kept, past: past.slice(-mostSteps), future: future.slice(0, mostSteps) };
}

async function remove(database: IDBDatabase, id: string): Promise<void> {
  const { entries, works, transaction } = forWriting(database);
  entries.delete(id);
  works.delete(id);
  await endOf(transaction);
}

function forWriting(database: IDBDatabase) {
  const transaction = database.transaction(['entries', 'works'], 'readwrite');
  return { transaction, entries: transaction.objectStore('entries'), works: transaction.objectStore('works') };
}
