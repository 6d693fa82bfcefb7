import { parseReading } from '../../file/parseReading.ts';
import { folderWork } from '../../ids.ts';
import { sentencesOf } from '../edit/parts.ts';
import { readingFile } from '../pass/readingFile.ts';
import type { Problem } from '../problem.ts';
import { entryOf } from './entryOf.ts';
import type { Failed, Kept, Revised, Saved, Shelf } from './shelf.ts';

/** Where the server hands out the reading of its folder and takes it back, as the page says; undefined where it serves none. */
function folderAddress(): string | undefined {
  const meta = globalThis.document?.querySelector<HTMLMetaElement>('meta[name="folder-reading"]');
  return meta ? new URL(meta.content, document.baseURI).href : undefined;
}

/** A shelf on which the reading of the served folder stands before the works of the device. What is done in it is kept in its file alone. */
export function withFolder(device: Shelf | Failed, address = folderAddress()): Shelf | Failed {
  if (address === undefined) return device;
  const own = 'kind' in device ? undefined : device;
  /** What the file is known by as it stands in this window. */
  let known = 0;
  let isSaving = false;
  const read = async () => {
    const found = await readFrom(address);
    if ('kept' in found) known = found.revision;
    return found;
  };
  const save = async (kept: Kept, revision: number) => {
    isSaving = true;
    const saved = await saveTo(address, kept, revision);
    if (saved.kind === 'saved') known = saved.revision;
    isSaving = false;
    return saved;
  };
  return {
    list: async () => {
      const found = await readFrom(address);
      const others = (await own?.list()) ?? [];
      if ('kind' in others) return others;
      return 'kept' in found ? [entryOf(found), ...others] : others;
    },
    read: async (id) => (id === folderWork ? read() : own?.read(id)),
    save: async (kept, revision) =>
      kept.id === folderWork ? save(kept, revision) : (own?.save(kept, revision) ?? failed('storageMissing')),
    remove: async (id) => (id === folderWork ? failed('folderStays') : own?.remove(id)),
    watch: (listener) => {
      const look = async () => {
        const found = await readFrom(address);
        if ('kept' in found && found.revision !== known && !isSaving) {
          listener({ id: folderWork, revision: found.revision });
        }
      };
      const told = () => void look();
      import.meta.hot?.on('reading', told);
      const stop = own?.watch(listener);
      return () => {
        import.meta.hot?.off('reading', told);
        stop?.();
      };
    },
  };
}

async function readFrom(address: string): Promise<Revised | Failed> {
  try {
    const response = await fetch(address);
    return response.ok ? revisedIn(await response.json()) : failed('folderSilent');
  } catch {
    return failed('folderSilent');
  }
}

function revisedIn({ text, revision }: { readonly text: string; readonly revision: number }): Revised | Failed {
  const { reading, faults } = parseReading(text);
  if (!reading) return { kind: 'failed', problem: { code: 'readingFaulty', faults } };
  const sentences = sentencesOf(reading.article);
  const at = reading.unconfirmed[0] ?? sentences[0]?.id ?? '';
  const now = { reading, at };
  return {
    kept: { id: folderWork, changed: Date.now(), sentences: sentences.length, past: [], now, future: [] },
    revision,
  };
}

async function saveTo(address: string, kept: Kept, revision: number): Promise<Saved> {
  const body = JSON.stringify({ text: readingFile(kept.now.reading), revision });
  try {
    const response = await fetch(address, { method: 'PUT', headers: { 'content-type': 'application/json' }, body });
    const answer = await response.json();
    if (response.status === 412) {
      const theirs = revisedIn(answer);
      return 'kept' in theirs ? { kind: 'changedElsewhere', theirs } : theirs;
    }
    return response.ok ? { kind: 'saved', revision: answer.revision } : failed('folderSilent');
  } catch {
    return failed('folderSilent');
  }
}

function failed(code: 'folderSilent' | 'folderStays' | 'storageMissing'): Failed {
  return { kind: 'failed', problem: { code } satisfies Problem };
}
