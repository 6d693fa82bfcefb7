import { parseReading, type Reading } from '../../file/parseReading.ts';
import { readingFile } from '../pass/readingFile.ts';
import type { Problem } from '../problem.ts';
import type { Work } from '../work.ts';
import { answerOf, endOf } from './answers.ts';
import { entryOf } from './entryOf.ts';
import { openDatabase, storageProblem } from './openDatabase.ts';

/** An earlier or later reading, and the sentence where it was changed. */
type Step = { readonly reading: Reading; readonly at: string };

/** A work with its number of sentences and the steps to undo and redo. */
export type Kept = Pick<Work, 'id' | 'changed'> & {
  readonly sentences: number;
  readonly past: readonly Step[];
  readonly now: Step;
  readonly future: readonly Step[];
};

/** A work in the list, and its revision. */
export type Entry = Pick<Work, 'id' | 'changed'> & {
  readonly revision: number;
  readonly title: string;
  readonly confirmed: number;
  readonly sentences: number;
};

/** A stored work and its revision. */
export type Revised = { readonly kept: Kept; readonly revision: number };

/** A failure and its reason. */
export type Failed = { readonly kind: 'failed'; readonly problem: Problem };

/** The result of storing a work. Nothing is overwritten if another tab has changed or deleted it meanwhile. */
export type Saved =
  | { readonly kind: 'saved'; readonly revision: number }
  | { readonly kind: 'changedElsewhere'; readonly theirs: Revised | undefined }
  | Failed;

/** A work was changed or deleted in another tab. */
export type Change = { readonly id: string; readonly revision: number | undefined };

/** The works stored on this device. No method rejects. */
export type Shelf = {
  /** All of them, the latest first. */
  readonly list: () => Promise<readonly Entry[] | Failed>;
  /** One of them; undefined if it does not exist. */
  readonly read: (id: string) => Promise<Revised | undefined | Failed>;
  /** Stores a work over the revision last read or stored; 0 if it is new. */
  readonly save: (kept: Kept, revision: number) => Promise<Saved>;
  /** Deletes one for good. */
  readonly remove: (id: string) => Promise<undefined | Failed>;
  /** Tells a listener what other tabs do, until the returned function is called. */
  readonly watch: (listener: (change: Change) => void) => () => void;
};

/** How many steps to undo are stored; what they share is stored once. */
export const mostSteps = 100;
const fewestSteps = 10;
/** So many sentences they may list in all. */
const mostListed = 100_000;
const channelName = 'quellenlage-workbench';

/** Opens the shelf, or says why this device stores nothing. In development, the served folder's reading is on it too. */
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

/** What an earlier version stored may no longer be a valid reading. */
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

/** Each step lists what is unconfirmed: of a long text fewer are kept, so that keeping one more does not take longer than a key. */
function bounded({ past, future, ...kept }: Kept): Kept {
  const most = Math.max(fewestSteps, Math.min(mostSteps, Math.floor(mostListed / kept.sentences)));
  return { ...kept, past: past.slice(-most), future: future.slice(0, most) };
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
