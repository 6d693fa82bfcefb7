import { startTransition } from 'react';
import type { Reading } from '../file/parseReading.ts';
import { begunWith, continuing, type History, over, placedAt } from './history.ts';
import type { Failed, Problem } from './problem.ts';
import { knownOn } from './shelf/knownOn.ts';
import { leaveBehind, takeLeft } from './shelf/leftBehind.ts';
import { type Entry, openShelf, type Revised, type Shelf } from './shelf/shelf.ts';
import { summaryOf } from './shelf/summaryOf.ts';

/** An open work, the revision last stored, and its reading unless another tab has stored one since. */
type Held = {
  history: History;
  revision: number;
  kept: Reading | undefined;
  /** Why it is not stored, if so. */
  trouble?: Trouble | undefined;
  /** What it has become by another tab, or by choosing one of two versions. */
  readonly followed?: History;
};

type Trouble = Failed | { readonly kind: 'elsewhere'; readonly theirs: Revised | undefined };

/** How a work is stored: completely, in progress, not at all, or overtaken by another tab. */
export type Keeping = { readonly kind: 'kept' | 'keeping' } | Trouble;

/** The works on this device. If it stores nothing, they last until the page is left, and the user is told. */
export type Works = ReturnType<typeof openWorks>;

/** Opens the shelf once it is needed, and stores changes at once. Calls `show` whenever there is something else to show. */
export function openWorks(show: () => void) {
  const held = new Map<string, Held>();
  /** Works that are not held, and why; undefined while one loads. */
  const absent = new Map<string, Problem | undefined>();
  const dirty = new Set<string>();
  let isSaving = false;
  let shelf: Promise<Shelf> | undefined;
  let entries: readonly Entry[] = [];
  let problem: Problem | undefined;

  const open = () => {
    shelf ??= openShelf();
    return shelf;
  };

  const refresh = async () => {
    const listed = await (await open()).list();
    if ('kind' in listed) problem = listed.problem;
    // The change is kept here even if the shelf refuses it.
    const loose = [...held]
      .filter(([, work]) => !isKept(work))
      .map(([id, { history, revision }]) => ({ id, changed: Date.now(), revision, ...summaryOf(history.now.reading) }));
    const kept = 'kind' in listed ? [] : listed.filter(({ id }) => loose.every((one) => one.id !== id));
    entries = [...loose, ...kept];
    show();
  };

  /** Stores what has changed, one change after the other. The list is reloaded afterwards, so that no change waits for it. */
  const save = async (changed: string) => {
    dirty.add(changed);
    if (isSaving) return;
    isSaving = true;
    const opened = await open();
    for (const id of dirty) {
      dirty.delete(id);
      const work = held.get(id);
      if (!work) continue;
      const { history, revision } = work;
      const saved = await opened.save({ ...history, id, changed: Date.now() }, revision);
      problem = saved.kind === 'failed' ? saved.problem : undefined;
      if (saved.kind === 'saved') {
        Object.assign(work, { revision: saved.revision, kept: history.now.reading, trouble: undefined });
      } else if (saved.kind === 'changedElsewhere') overtake(work, saved.theirs);
      // The next attempt reports on what was changed meanwhile.
      else if (!dirty.has(id)) work.trouble = saved;
      show();
    }
    isSaving = false;
    await refresh();
  };

  const load = async (id: string) => {
    const found = await (await open()).read(id);
    const shelved = found && 'kept' in found ? found : undefined;
    const left = await takeLeft(id, shelved?.kept);
    const history = left ?? shelved?.kept;
    if (history) held.set(id, { history, revision: shelved?.revision ?? 0, kept: shelved?.kept.now.reading });
    else absent.set(id, found && 'problem' in found ? found.problem : missing);
    if (left) void save(id);
    startTransition(show);
  };

  const adopt = (id: string, history: History, revision: number, kept: Reading | undefined) =>
    held.set(id, { history, revision, kept, followed: history });

  return {
    entries: () => entries,
    /** Why nothing is stored, if so. */
    problem: () => problem,
    keeping: (id: string): Keeping => {
      const work = held.get(id);
      return work?.trouble ?? { kind: !work || isKept(work) ? 'kept' : 'keeping' };
    },
    followed: (id: string) => held.get(id)?.followed,
    /** An open work, or why there is none; `undefined` while it loads. */
    held: (id: string): History | Problem | undefined => {
      const work = held.get(id);
      if (work) return work.history;
      if (!absent.has(id)) {
        absent.set(id, undefined);
        void load(id);
      }
      return absent.get(id);
    },
    begin: (id: string, reading: Reading) => {
      held.set(id, { history: begunWith(reading), revision: 0, kept: undefined });
      void save(id);
    },
    /** The work on the device that is just this reading, or else one of the same text. */
    find: async (reading: Reading) => knownOn(await open(), reading),
    change: (id: string, history: History) => {
      const work = held.get(id);
      if (!work || work.history === history) return;
      const isEdited = work.history.now.reading !== history.now.reading;
      work.history = history;
      if (!isEdited || work.trouble?.kind === 'elsewhere') return;
      work.trouble = undefined;
      show();
      void save(id);
    },
    remove: async (id: string) => {
      held.delete(id);
      absent.delete(id);
      const failed = await (await open()).remove(id);
      if (failed) problem = failed.problem;
      await refresh();
    },
    /** Chooses the version of the other tab or of this one. */
    settle: (id: string, which: 'theirs' | 'ours') => {
      const { history, trouble } = held.get(id) ?? {};
      if (!history || trouble?.kind !== 'elsewhere') return;
      const { theirs } = trouble;
      if (which === 'ours') {
        adopt(id, theirs ? over(history, theirs.kept) : history, theirs?.revision ?? 0, undefined);
        void save(id);
      } else if (theirs) {
        const { kept, revision } = theirs;
        adopt(id, placedAt(history.now.at, over(kept, history)), revision, kept.now.reading);
      } else {
        held.delete(id);
        absent.set(id, missing);
      }
      show();
    },
    /** Lists the works and follows other tabs, until the returned function is called. */
    watch: () => {
      const watching = open().then((opened) =>
        opened.watch(async ({ id, revision }) => {
          await refresh();
          const known = held.get(id);
          if (!known || known.revision === revision) return;
          const theirs = await opened.read(id);
          const work = held.get(id);
          if (!work || (theirs && 'revision' in theirs && theirs.revision === work.revision)) return;
          if (theirs && 'kind' in theirs) work.trouble = theirs;
          else if (theirs && isKept(work)) {
            adopt(id, continuing(theirs.kept, work.history), theirs.revision, theirs.kept.now.reading);
          } else overtake(work, theirs);
          show();
        }),
      );
      void refresh();
      return () => void watching.then((unwatch) => unwatch());
    },
    /** Saves, in the tab, what the device has not stored yet. */
    leave: () => {
      for (const [id, { history, kept }] of held) leaveBehind(id, history, kept);
    },
    /** Whether leaving the page would lose something. */
    isFailing: () => [...held.values()].some(({ trouble }) => trouble?.kind === 'failed'),
  };
}

const missing: Problem = { code: 'workMissing' };

function isKept({ kept, history }: Held): boolean {
  return kept === history.now.reading;
}

/** Another tab has stored something else, or deleted the work. */
function overtake(work: Held, theirs: Revised | undefined): void {
  work.kept = undefined;
  work.trouble = { kind: 'elsewhere', theirs };
}
