import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { Reading } from '../file/parseReading.ts';
import { leftKeyOf } from '../ids.ts';
import { sentencesOf } from './edit/parts.ts';
import type { History, Step } from './history.ts';
import { type Patch, patchBetween, patched } from './patch.ts';
import type { Problem } from './problem.ts';
import { entryOf } from './shelf/entryOf.ts';
import { faultsIn } from './shelf/faultsIn.ts';
import { type Entry, type Failed, openShelf, type Revised, type Shelf } from './shelf/shelf.ts';

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
  readonly keeping: Keeping;
  /** How many times one of two versions was chosen; each time, the view starts over. */
  readonly settled: number;
  /** An open work; `undefined` while it loads, `missing` if it does not exist. */
  readonly held: (id: string) => History | undefined | 'missing' | Problem;
  readonly begin: (id: string, reading: Reading) => void;
  readonly change: (id: string, history: History) => void;
  readonly remove: (id: string) => Promise<void>;
  /** Chooses the version of the other tab or of this one. */
  readonly settle: (id: string, which: 'theirs' | 'ours') => void;
};

/** Opens the shelf, stores changes at once, and follows other tabs. */
export function useWorks(): Works {
  const works = useRef(new Map<string, Held | 'missing' | Problem>());
  const shelf = useRef<Promise<Shelf | Failed>>(undefined);
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'kept' });
  const [, redraw] = useState(0);
  const [settled, setSettled] = useState(0);
  const isSaving = useRef(false);
  const dirty = useRef(new Set<string>());

  const open = useCallback(() => {
    shelf.current ??= openShelf();
    return shelf.current;
  }, []);

  const refresh = useCallback(async () => {
    const opened = await open();
    const listed = 'kind' in opened ? opened : await opened.list();
    if ('kind' in listed) setProblem(listed.problem);
    // The change is kept here even if the shelf refuses it.
    const loose = [...works.current].flatMap(([id, work]) =>
      isHeld(work) && work.kept !== work.history.now.reading
        ? [entryOf({ kept: { id, changed: Date.now(), ...work.history }, revision: work.revision })]
        : [],
    );
    const kept = 'kind' in listed ? [] : listed.filter(({ id }) => loose.every((one) => one.id !== id));
    setEntries([...loose, ...kept]);
  }, [open]);

  /** Stores what has changed, one change after the other. The list is read anew after that, so that no change waits for it. */
  const save = useCallback(
    async (changed: string) => {
      dirty.current.add(changed);
      if (isSaving.current) return;
      isSaving.current = true;
      const opened = await open();
      for (const id of dirty.current) {
        dirty.current.delete(id);
        const work = works.current.get(id);
        if (!isHeld(work)) continue;
        const { history, revision } = work;
        const saved = 'kind' in opened ? opened : await opened.save({ id, changed: Date.now(), ...history }, revision);
        setProblem(saved.kind === 'failed' ? saved.problem : undefined);
        if (saved.kind === 'saved') {
          work.revision = saved.revision;
          work.kept = history.now.reading;
          if (dirty.current.size === 0) setKeeping({ kind: 'kept' });
        } else if (saved.kind === 'failed') {
          // Of what was changed meanwhile, the next attempt tells.
          if (!dirty.current.has(id)) setKeeping(saved);
        } else {
          work.kept = undefined;
          setKeeping({ kind: 'elsewhere', theirs: saved.theirs });
        }
      }
      isSaving.current = false;
      await refresh();
    },
    [open, refresh],
  );

  useEffect(() => {
    let unwatch: (() => void) | undefined;
    let isOver = false;
    void open().then((opened) => {
      if (isOver || 'kind' in opened) return;
      unwatch = opened.watch(async ({ id, revision }) => {
        await refresh();
        const work = works.current.get(id);
        if (!isHeld(work) || work.revision === revision) return;
        work.kept = undefined;
        const theirs = await opened.read(id);
        setKeeping({ kind: 'elsewhere', theirs: theirs && 'kept' in theirs ? theirs : undefined });
      });
    });
    void refresh();
    return () => {
      isOver = true;
      unwatch?.();
    };
  }, [open, refresh]);

  useEffect(() => {
    const leave = () => {
      for (const [id, work] of works.current) {
        if (isHeld(work) && work.kept !== work.history.now.reading) leaveBehind(id, work);
      }
    };
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);

  const isFailing = keeping.kind === 'failed';
  useEffect(() => {
    if (!isFailing) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isFailing]);

  const fetchWork = async (id: string) => {
    const opened = await open();
    const found = 'kind' in opened ? undefined : await opened.read(id);
    const shelved = found && 'kept' in found ? found : undefined;
    const left = await takeLeft(id, shelved?.kept.now);
    const last = left.steps.at(-1);
    if (last) {
      const before = shelved ? [...shelved.kept.past, { ...shelved.kept.now, at: left.at ?? shelved.kept.now.at }] : [];
      const history = { past: [...before, ...left.steps.slice(0, -1)], now: last, future: [] };
      works.current.set(id, { history, revision: shelved?.revision ?? 0, kept: shelved?.kept.now.reading });
      void save(id);
    } else if (shelved) {
      const { past, now, future } = shelved.kept;
      works.current.set(id, { history: { past, now, future }, revision: shelved.revision, kept: now.reading });
    } else works.current.set(id, found && 'problem' in found ? found.problem : 'missing');
    startTransition(() => redraw((count) => count + 1));
  };
  const fetching = useRef(new Set<string>());

  return {
    entries,
    problem,
    keeping,
    settled,
    held: (id) => {
      const work = works.current.get(id);
      if (isHeld(work)) return work.history;
      if (work === undefined && !fetching.current.has(id)) {
        fetching.current.add(id);
        void fetchWork(id).finally(() => fetching.current.delete(id));
      }
      return work;
    },
    begin: (id, reading) => {
      const at = reading.unconfirmed[0] ?? sentencesOf(reading.article)[0]?.id ?? '';
      works.current.set(id, { history: { past: [], now: { reading, at }, future: [] }, revision: 0, kept: undefined });
      void save(id);
    },
    change: (id, history) => {
      const work = works.current.get(id);
      if (!isHeld(work) || work.history === history) return;
      const isEdited = work.history.now.reading !== history.now.reading;
      work.history = history;
      if (!isEdited || keeping.kind === 'elsewhere') return;
      setKeeping({ kind: 'keeping' });
      void save(id);
    },
    remove: async (id) => {
      works.current.delete(id);
      const opened = await open();
      const failed = 'kind' in opened ? undefined : await opened.remove(id);
      if (failed) setProblem(failed.problem);
      await refresh();
    },
    settle: (id, which) => {
      const work = works.current.get(id);
      if (keeping.kind !== 'elsewhere' || !isHeld(work)) return;
      const { theirs } = keeping;
      setKeeping({ kind: 'kept' });
      setSettled((count) => count + 1);
      if (which === 'theirs') {
        if (theirs)
          works.current.set(id, {
            history: over(theirs.kept, work.history),
            revision: theirs.revision,
            kept: theirs.kept.now.reading,
          });
        else works.current.set(id, 'missing');
      } else {
        if (theirs) work.history = over(work.history, theirs.kept);
        work.revision = theirs?.revision ?? 0;
        void save(id);
      }
    },
  };
}

/** One version, from which undoing leads to the other, so that neither is lost. */
function over({ past, now, future }: History, other: History): History {
  return { past: [...past, other.now], now, future };
}

/** The step last stored and those since; only the last one if that is not among them. */
function stepsSince({ history: { past, now }, kept }: Held): readonly Step[] {
  const steps = [...past, now];
  const last = steps.findLastIndex(({ reading }) => reading === kept);
  return last < 0 ? [now] : steps.slice(last);
}

/** Steps left behind: the fingerprint of what was stored, if anything was, and each step as a change of the one before it. */
type Left = {
  readonly stored: number | null;
  readonly steps: readonly { readonly change: Patch<Reading>; readonly at: string; readonly made: number }[];
};

/** Saves what is not stored yet synchronously, because a page that is being left cannot wait. */
function leaveBehind(id: string, work: Held): void {
  try {
    const steps = stepsSince(work).map(({ reading, at }, index, all) => ({
      change: patchBetween(index > 0 ? all[index - 1]?.reading : work.kept, reading),
      at,
      made: fingerprintOf(reading),
    }));
    const left: Left = { stored: work.kept ? fingerprintOf(work.kept) : null, steps };
    sessionStorage.setItem(leftKeyOf(id), JSON.stringify(left));
  } catch {
    // The last stored state has to do.
  }
}

const nothingLeft: { readonly at: string | undefined; readonly steps: readonly Step[] } = { at: undefined, steps: [] };

/**
 * Restores the steps saved that way, if valid, except for those that were stored after all; and the place at which the stored one was
 * left, since moving alone stores nothing.
 */
async function takeLeft(id: string, kept: Step | undefined): Promise<typeof nothingLeft> {
  try {
    const item = sessionStorage.getItem(leftKeyOf(id));
    if (item === null) return nothingLeft;
    const left: Left = JSON.parse(item);
    sessionStorage.removeItem(leftKeyOf(id));
    const shelved = kept ? fingerprintOf(kept.reading) : null;
    const known = left.steps.findLastIndex(({ made }) => made === shelved);
    if (known < 0 && left.stored !== null && left.stored !== shelved) return nothingLeft;
    const steps: Step[] = [];
    for (const { change, at } of left.steps.slice(known + 1))
      steps.push({ reading: patched(steps.at(-1)?.reading ?? kept?.reading, change), at });
    const last = steps.at(-1);
    if (last && (await faultsIn(last.reading)).length > 0) return nothingLeft;
    return { at: left.steps[known]?.at, steps };
  } catch {
    return nothingLeft;
  }
}

/** Different readings have different ones, but for a chance of one in billions. */
function fingerprintOf(reading: Reading): number {
  const text = JSON.stringify(reading);
  let hash = text.length;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

function isHeld(work: Held | 'missing' | Problem | undefined): work is Held {
  return typeof work === 'object' && 'history' in work;
}
