import { startTransition } from 'react';
import type { Reading } from '../file/parseReading.ts';
import { begunWith, continuing, type History, over, placedAt } from './history.ts';
import type { Failed, Problem } from './problem.ts';
import { entryOf } from './shelf/entryOf.ts';
import { type Known, knownOn } from './shelf/knownOn.ts';
import { leaveBehind, takeLeft } from './shelf/leftBehind.ts';
import { type Entry, type News, openShelf, type Revised, type Shelf } from './shelf/shelf.ts';

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
export class Works {
  readonly #held = new Map<string, Held>();
  /** Works that are not held, and why; undefined while one loads. */
  readonly #absent = new Map<string, Problem | undefined>();
  readonly #dirty = new Set<string>();
  #isSaving = false;
  #shelf: Promise<Shelf> | undefined;
  #entries: readonly Entry[] = [];
  #problem: Problem | undefined;
  readonly #show: () => void;

  /** Opens the shelf once it is needed, and stores changes at once. Calls `show` whenever there is something else to show. */
  constructor(show: () => void) {
    this.#show = show;
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** Why nothing is stored, if so. */
  get problem(): Problem | undefined {
    return this.#problem;
  }

  keeping(id: string): Keeping {
    const work = this.#held.get(id);
    return work?.trouble ?? { kind: !work || isKept(work) ? 'kept' : 'keeping' };
  }

  followed(id: string): History | undefined {
    return this.#held.get(id)?.followed;
  }

  /** An open work, or why there is none; `undefined` while it loads. */
  held(id: string): History | Problem | undefined {
    const work = this.#held.get(id);
    if (work) return work.history;
    if (!this.#absent.has(id)) {
      this.#absent.set(id, undefined);
      void this.#load(id);
    }
    return this.#absent.get(id);
  }

  begin(id: string, reading: Reading): void {
    this.#held.set(id, { history: begunWith(reading), revision: 0, kept: undefined });
    void this.#save(id);
  }

  /** The work on the device that is just this reading, or else one of the same text. */
  async find(reading: Reading): Promise<Known | undefined> {
    return knownOn(await this.#open(), reading);
  }

  change(id: string, history: History): void {
    const work = this.#held.get(id);
    if (!work || work.history === history) return;
    const isEdited = work.history.now.reading !== history.now.reading;
    work.history = history;
    if (!isEdited || work.trouble?.kind === 'elsewhere') return;
    work.trouble = undefined;
    this.#show();
    void this.#save(id);
  }

  async remove(id: string): Promise<void> {
    this.#held.delete(id);
    this.#absent.delete(id);
    const failed = await (await this.#open()).remove(id);
    if (failed) this.#problem = failed.problem;
    await this.#refresh();
  }

  /** Chooses the version of the other tab or of this one. */
  settle(id: string, which: 'theirs' | 'ours'): void {
    const { history, trouble } = this.#held.get(id) ?? {};
    if (!history || trouble?.kind !== 'elsewhere') return;
    const { theirs } = trouble;
    if (which === 'ours') {
      this.#adopt(id, theirs ? over(history, theirs.kept) : history, theirs?.revision ?? 0, undefined);
      void this.#save(id);
    } else if (theirs) {
      const { kept, revision } = theirs;
      this.#adopt(id, placedAt(history.now.at, over(kept, history)), revision, kept.now.reading);
    } else {
      this.#held.delete(id);
      this.#absent.set(id, missing);
    }
    this.#show();
  }

  /** Lists the works and follows other tabs, until the returned function is called. */
  watch(): () => void {
    const watching = this.#open().then((shelf) => shelf.watch((news) => this.#follow(news)));
    void this.#refresh();
    return () => void watching.then((unwatch) => unwatch());
  }

  /** Saves, in the tab, what the device has not stored yet. */
  leave(): void {
    for (const [id, { history, kept }] of this.#held) leaveBehind(id, history, kept);
  }

  /** Whether leaving the page would lose something. */
  get isFailing(): boolean {
    return [...this.#held.values()].some(({ trouble }) => trouble?.kind === 'failed');
  }

  #open(): Promise<Shelf> {
    this.#shelf ??= openShelf();
    return this.#shelf;
  }

  async #refresh(): Promise<void> {
    const listed = await (await this.#open()).list();
    if ('kind' in listed) this.#problem = listed.problem;
    // The change is kept here even if the shelf refuses it.
    const loose = [...this.#held]
      .filter(([, work]) => !isKept(work))
      .map(([id, { history, revision }]) => entryOf({ ...history, id, changed: Date.now() }, revision));
    const kept = 'kind' in listed ? [] : listed.filter(({ id }) => loose.every((one) => one.id !== id));
    this.#entries = [...loose, ...kept];
    this.#show();
  }

  async #load(id: string): Promise<void> {
    const found = await (await this.#open()).read(id);
    const shelved = found && 'kept' in found ? found : undefined;
    const left = await takeLeft(id, shelved?.kept);
    const history = left ?? shelved?.kept;
    if (history) {
      this.#held.set(id, { history, revision: shelved?.revision ?? 0, kept: shelved?.kept.now.reading });
    } else this.#absent.set(id, found && 'problem' in found ? found.problem : missing);
    if (left) void this.#save(id);
    startTransition(this.#show);
  }

  /** Stores what has changed, one change after the other. The list is reloaded afterwards, so that no change waits for it. */
  async #save(changed: string): Promise<void> {
    this.#dirty.add(changed);
    if (this.#isSaving) return;
    this.#isSaving = true;
    const shelf = await this.#open();
    for (const id of this.#dirty) {
      this.#dirty.delete(id);
      await this.#store(id, shelf);
    }
    this.#isSaving = false;
    await this.#refresh();
  }

  async #store(id: string, shelf: Shelf): Promise<void> {
    const work = this.#held.get(id);
    if (!work) return;
    const { history, revision } = work;
    const saved = await shelf.save({ ...history, id, changed: Date.now() }, revision);
    this.#problem = saved.kind === 'failed' ? saved.problem : undefined;
    if (saved.kind === 'saved') {
      Object.assign(work, { revision: saved.revision, kept: history.now.reading, trouble: undefined });
    } else if (saved.kind === 'changedElsewhere') overtake(work, saved.theirs);
    // The next attempt reports on what was changed meanwhile.
    else if (!this.#dirty.has(id)) work.trouble = saved;
    this.#show();
  }

  /** Takes over what another tab has done, or lets the user choose. */
  async #follow({ id, revision }: News): Promise<void> {
    await this.#refresh();
    const known = this.#held.get(id);
    if (!known || known.revision === revision) return;
    const theirs = await (await this.#open()).read(id);
    const work = this.#held.get(id);
    if (!work || (theirs && 'revision' in theirs && theirs.revision === work.revision)) return;
    if (theirs && 'kind' in theirs) work.trouble = theirs;
    else if (theirs && isKept(work)) {
      this.#adopt(id, continuing(theirs.kept, work.history), theirs.revision, theirs.kept.now.reading);
    } else overtake(work, theirs);
    this.#show();
  }

  #adopt(id: string, history: History, revision: number, kept: Reading | undefined): void {
    this.#held.set(id, { history, revision, kept, followed: history });
  }
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
