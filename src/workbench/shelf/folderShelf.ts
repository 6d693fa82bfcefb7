import { parseReading } from '../../file/parseReading.ts';
import { readingFile } from '../../file/readingFile.ts';
import { folderWork } from '../../ids.ts';
import { begunWith } from '../history.ts';
import { type Failed, failed } from '../problem.ts';
import { entryOf } from './entryOf.ts';
import type { Revised, Saved, Shelf, Work } from './shelf.ts';

/** The address of the served folder's reading, from the page's head; undefined if none is served. */
function folderAddress(): string | undefined {
  const meta = globalThis.document?.querySelector<HTMLMetaElement>('meta[name="folder-reading"]');
  return meta ? new URL(meta.content, document.baseURI).href : undefined;
}

/** A shelf that has the served folder's reading before the works of the device. That reading is stored only in its file. */
export function withFolder(device: Shelf, address = folderAddress(), onChange = whenFileChanges): Shelf {
  if (address === undefined) return device;
  /** The revision of the file in this window. */
  let known = 0;
  /** The write in progress, or the last one. */
  let saving: Promise<Saved> | undefined;
  const read = async () => {
    const found = await readFrom(address);
    if ('kept' in found) known = found.revision;
    return found;
  };
  const save = (kept: Work, revision: number) => {
    saving = saveTo(address, kept, revision).then((saved) => {
      if (saved.kind === 'saved') known = saved.revision;
      return saved;
    });
    return saving;
  };
  return {
    list: async () => {
      const found = await readFrom(address);
      const others = await device.list();
      if (!('kept' in found)) return others;
      const own = entryOf(found.kept, found.revision);
      return 'kind' in others ? [own] : [own, ...others];
    },
    read: (id) => (id === folderWork ? read() : device.read(id)),
    save: (kept, revision) => (kept.id === folderWork ? save(kept, revision) : device.save(kept, revision)),
    remove: async (id) => (id === folderWork ? failed({ code: 'folderStays' }) : device.remove(id)),
    watch: (listener) => {
      const look = async (): Promise<void> => {
        const before = saving;
        await before;
        const found = await readFrom(address);
        // What was read during a write may be the state before it.
        if (saving !== before) return look();
        if ('kept' in found && found.revision !== known) listener({ id: folderWork, revision: found.revision });
      };
      const unhear = onChange(() => void look());
      const stop = device.watch(listener);
      return () => {
        unhear();
        stop();
      };
    },
  };
}

/** Tells a listener whenever the file is written, by anyone, until the returned function is called. */
function whenFileChanges(listener: () => void): () => void {
  import.meta.hot?.on('reading', listener);
  return () => import.meta.hot?.off('reading', listener);
}

async function readFrom(address: string): Promise<Revised | Failed> {
  try {
    const response = await fetch(address);
    return response.ok ? revisedIn(await response.json()) : failed({ code: 'folderSilent' });
  } catch {
    return failed({ code: 'folderSilent' });
  }
}

function revisedIn({ text, revision }: { readonly text: string; readonly revision: number }): Revised | Failed {
  const { reading, faults } = parseReading(text);
  if (!reading) return failed({ code: 'readingFaulty', faults });
  return { kept: { id: folderWork, changed: Date.now(), ...begunWith(reading) }, revision };
}

async function saveTo(address: string, kept: Work, revision: number): Promise<Saved> {
  const body = JSON.stringify({ text: readingFile(kept.now.reading), revision });
  try {
    const response = await fetch(address, { method: 'PUT', headers: { 'content-type': 'application/json' }, body });
    const answer = await response.json();
    if (response.status === 412) {
      const theirs = revisedIn(answer);
      return 'kept' in theirs ? { kind: 'changedElsewhere', theirs } : theirs;
    }
    if (response.ok) return { kind: 'saved', revision: answer.revision };
    if (response.status === 422) return failed({ code: 'readingFaulty', faults: answer.faults });
    return failed({ code: 'storageFailed', reason: `HTTP ${response.status}` });
  } catch {
    return failed({ code: 'folderSilent' });
  }
}
