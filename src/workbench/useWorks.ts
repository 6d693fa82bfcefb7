import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { Reading } from '../file/parseReading.ts';
import { begunWith, type History, placedAt } from './history.ts';
import { isEqual } from './isEqual.ts';
import type { Problem } from './problem.ts';
import { leaveBehind, takeLeft } from './shelf/leftBehind.ts';
import { type Entry, openShelf, type Revised, type Shelf } from './shelf/shelf.ts';
import { summaryOf } from './shelf/summaryOf.ts';
import { useListener } from './useListener.ts';

/** An open work, the revision last stored, and its reading unless another tab has stored one since. */
type Held = { history: History; revision: number; kept: Reading | undefined };

/** How a work is stored: completely, in progress, not at all, or overtaken by another tab. */
export type Keeping =
  | { readonly kind: 'kept' | 'keeping' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'elsewhere'; readonly theirs: Revised | undefined };

/** The works on this device. If it stores nothing, they last until the page is left, and the user is told. */
export type Works = {
  readonly entries: readonly Entry[];
  /** Why nothing is stored, if so. */
  readonly problem: Problem | undefined;
  readonly keeping: (id: string) => Keeping;
  /** What an open work has become by another tab, or by choosing one of two versions. */
  readonly followed: { readonly id: string; readonly history: History } | undefined;
  /** An open work, or why there is none; `undefined` while it loads. */
  readonly held: (id: string) => History | Problem | undefined;
  readonly begin: (id: string, reading: Reading) => void;
  /** The work that is just this reading, if the device has it. */
  readonly find: (reading: Reading) => Promise<string | undefined>;
  readonly change: (id: string, history: History) => void;
  readonly remove: (id: string) => Promise<void>;
  /** Chooses the version of the other tab or of this one. */
  readonly settle: (id: string, which: 'theirs' | 'ours') => void;
};

/** Opens the shelf, stores changes at once, and follows other tabs. */
export function useWorks(): Works {
  const works = useRef(new Map<string, Held | Problem | undefined>());
  const shelf = useRef<Promise<Shelf>>(undefined);
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const [keepings, setKeepings] = useState<ReadonlyMap<string, Keeping>>(new Map());
  const [, redraw] = useState(0);
  const [followed, setFollowed] = useState<Works['followed']>();
  const isSaving = useRef(false);
  const dirty = useRef(new Set<string>());

  const setKeeping = useCallback((id: string, keeping: Keeping) => {
    setKeepings((before) => new Map(before).set(id, keeping));
  }, []);

  const open = useCallback(() => {
    shelf.current ??= openShelf();
    return shelf.current;
  }, []);

  const heldAt = useCallback((id: string): Held | undefined => {
    const work = works.current.get(id);
    return work && 'history' in work ? work : undefined;
  }, []);

  const refresh = useCallback(async () => {
    const listed = await (await open()).list();
    if ('kind' in listed) setProblem(listed.problem);
    // The change is kept here even if the shelf refuses it.
    const loose = [...works.current.keys()].flatMap((id) => {
      const work = heldAt(id);
      if (!work || work.kept === work.history.now.reading) return [];
      return [{ id, changed: Date.now(), revision: work.revision, ...summaryOf(work.history.now.reading) }];
    });
    const kept = 'kind' in listed ? [] : listed.filter(({ id }) => loose.every((one) => one.id !== id));
    setEntries([...loose, ...kept]);
  }, [open, heldAt]);

  const overtaken = useCallback(
    (id: string, work: Held, theirs: Revised | undefined) => {
      work.kept = undefined;
      setKeeping(id, { kind: 'elsewhere', theirs });
    },
    [setKeeping],
  );

  const adopt = useCallback(
    (id: string, work: Held) => {
      works.current.set(id, work);
      setKeeping(id, { kind: 'kept' });
      setFollowed({ id, history: work.history });
    },
    [setKeeping],
  );

  /** Stores what has changed, one change after the other. The list is reloaded afterwards, so that no change waits for it. */
  const save = useCallback(
    async (changed: string) => {
      dirty.current.add(changed);
      if (isSaving.current) return;
      isSaving.current = true;
      const opened = await open();
      for (const id of dirty.current) {
        dirty.current.delete(id);
        const work = heldAt(id);
        if (!work) continue;
        const { history, revision } = work;
        const saved = await opened.save({ ...history, id, changed: Date.now() }, revision);
        setProblem(saved.kind === 'failed' ? saved.problem : undefined);
        if (saved.kind === 'saved') Object.assign(work, { revision: saved.revision, kept: history.now.reading });
        if (saved.kind === 'changedElsewhere') overtaken(id, work, saved.theirs);
        // The next attempt reports on what was changed meanwhile.
        else if (!dirty.current.has(id)) setKeeping(id, saved.kind === 'saved' ? { kind: 'kept' } : saved);
      }
      isSaving.current = false;
      await refresh();
    },
    [open, heldAt, overtaken, refresh, setKeeping],
  );

  useEffect(() => {
    const watching = open().then((opened) =>
      opened.watch(async ({ id, revision }) => {
        await refresh();
        const known = heldAt(id);
        if (!known || known.revision === revision) return;
        const theirs = await opened.read(id);
        const work = heldAt(id);
        if (!work) return;
        if (theirs && 'kind' in theirs) setKeeping(id, theirs);
        else if (theirs?.revision === work.revision) return;
        else if (theirs && work.kept === work.history.now.reading) {
          const history = continuing(theirs.kept, work.history);
          adopt(id, { history, revision: theirs.revision, kept: history.now.reading });
        } else overtaken(id, work, theirs);
      }),
    );
    void refresh();
    return () => void watching.then((unwatch) => unwatch());
  }, [open, heldAt, adopt, overtaken, refresh, setKeeping]);

  useListener('pagehide', () => {
    for (const id of works.current.keys()) {
      const work = heldAt(id);
      if (work) leaveBehind(id, work.history, work.kept);
    }
  });

  const isFailing = [...keepings.values()].some(({ kind }) => kind === 'failed');
  useEffect(() => {
    if (!isFailing) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isFailing]);

  const begin = useCallback(
    (id: string, reading: Reading) => {
      works.current.set(id, { history: begunWith(reading), revision: 0, kept: undefined });
      void save(id);
    },
    [save],
  );

  const find = useCallback(async (reading: Reading) => idOf(reading, await open()), [open]);

  const fetchWork = async (id: string) => {
    const found = await (await open()).read(id);
    const shelved = found && 'kept' in found ? found : undefined;
    const left = await takeLeft(id, shelved?.kept);
    const history = left ?? shelved?.kept;
    if (history) works.current.set(id, { history, revision: shelved?.revision ?? 0, kept: shelved?.kept.now.reading });
    else works.current.set(id, found && 'problem' in found ? found.problem : missing);
    if (left) void save(id);
    startTransition(() => redraw((count) => count + 1));
  };
  const keeping = (id: string): Keeping => keepings.get(id) ?? { kind: 'kept' };

  return {
    entries,
    problem,
    keeping,
    followed,
    held: (id) => {
      const work = works.current.get(id);
      if (work) return 'history' in work ? work.history : work;
      if (!works.current.has(id)) {
        works.current.set(id, undefined);
        void fetchWork(id);
      }
      return undefined;
    },
    begin,
    find,
    change: (id, history) => {
      const work = heldAt(id);
      if (!work || work.history === history) return;
      const isEdited = work.history.now.reading !== history.now.reading;
      work.history = history;
      if (!isEdited || keeping(id).kind === 'elsewhere') return;
      setKeeping(id, { kind: 'keeping' });
      void save(id);
    },
    remove: async (id) => {
      works.current.delete(id);
      setKeeping(id, { kind: 'kept' });
      const failed = await (await open()).remove(id);
      if (failed) setProblem(failed.problem);
      await refresh();
    },
    settle: (id, which) => {
      const work = heldAt(id);
      const found = keeping(id);
      if (found.kind !== 'elsewhere' || !work) return;
      const { theirs } = found;
      const { history } = work;
      if (which === 'ours') {
        const ours = theirs ? over(history, theirs.kept) : history;
        adopt(id, { history: ours, revision: theirs?.revision ?? 0, kept: undefined });
        void save(id);
      } else if (theirs) {
        const { revision, kept } = theirs;
        adopt(id, { history: placedAt(history.now.at, over(kept, history)), revision, kept: kept.now.reading });
      } else {
        works.current.set(id, missing);
        setKeeping(id, { kind: 'kept' });
      }
    },
  };
}

/** The id of the work on a shelf that is just this reading. Only those of which the list says the same are read. */
async function idOf(reading: Reading, shelf: Shelf): Promise<string | undefined> {
  const listed = await shelf.list();
  if ('kind' in listed) return undefined;
  const summary = summaryOf(reading);
  for (const entry of listed) {
    if (!isEqual({ ...entry, ...summary }, entry)) continue;
    const found = await shelf.read(entry.id);
    if (found && 'kept' in found && isEqual(found.kept.now.reading, reading)) return entry.id;
  }
  return undefined;
}

const missing: Problem = { code: 'workMissing' };

/** One version, from which undoing leads to the other, so that neither is lost. */
function over({ past, now, future }: History, other: History): History {
  return { past: [...past, other.now], now, future };
}

/** Another tab's version of a work, at the sentence at hand here. One without a history, as from a folder, can be undone to what was here. */
function continuing(theirs: History, ours: History): History {
  return placedAt(ours.now.at, theirs.past.length + theirs.future.length > 0 ? theirs : over(theirs, ours));
}
