import { useCallback, useEffect, useRef, useState } from 'react';
import type { Reading } from '../file/parseReading.ts';
import { isBook } from './edit/parts.ts';
import type { Given } from './open/open.ts';
import { editHash, goTo, newId, type Place, readBase } from './place.ts';
import { type Failed, failed, type Problem } from './problem.ts';
import type { Entry } from './shelf/shelf.ts';
import { askOnce } from './worker/startWorker.ts';
import type { TakenIn } from './worker/takeIn.ts';
import type { Works } from './works.ts';

/** What is taken in, or the address of a text on this site. */
type Wanted = Given | { readonly kind: 'address'; readonly address: string };

/** A work of a text that is given again, and its new draft. */
export type Again = { readonly kind: 'again'; readonly entry: Entry; readonly reading: Reading };

/** What is going on, or why the last text led to no new work. */
type Progress = { readonly kind: 'working' } | Failed | Again;

/** Takes in texts, files and links, one at a time, in a worker; can be stopped at any time. */
export type Intake = ReturnType<typeof useIntake>;

/** Takes in texts and readings, also from a link in the address, and opens them as works. Going elsewhere stops it and forgets why the last one failed. */
export function useIntake(works: Works, place: Place) {
  const [progress, setProgress] = useState<Progress>();
  const running = useRef<AbortController>(undefined);

  /** Stops whatever is being taken in, and forgets what came of the last one. */
  const settle = useCallback((next: Progress | undefined) => {
    running.current?.abort();
    setProgress(next);
  }, []);
  const clear = useCallback(() => settle(undefined), [settle]);
  /** Says why something is not taken in. */
  const refuse = useCallback((problem: Problem) => settle(failed(problem)), [settle]);
  const beginAnew = useCallback(
    (reading: Reading) => {
      const id = newId();
      works.begin(id, reading);
      return id;
    },
    [works],
  );

  const take = useCallback(
    async (wanted: Wanted, language: string) => {
      settle({ kind: 'working' });
      running.current = new AbortController();
      const { signal } = running.current;
      const taken = await takenIn(wanted, language, signal);
      if (!taken) return;
      const isLink = wanted.kind === 'link';
      if (taken.kind === 'failed') {
        settle(taken);
        if (isLink) goTo('#/', true);
        return;
      }
      const { reading, isDraft } = taken;
      // Searching for a book, or rendering its readers' view, would take as long as opening it.
      const isShort = !isBook(reading.article);
      const known = isShort ? await works.find(reading) : undefined;
      if (signal.aborted) return;
      if (isDraft && known?.isSame === false) {
        settle({ kind: 'again', entry: known.entry, reading });
        return;
      }
      const id = known?.isSame ? known.entry.id : beginAnew(reading);
      goTo(isShort && !isDraft ? `#${readBase(id)}/` : editHash(id), isLink);
    },
    [beginAnew, settle, works],
  );

  const hash = place.kind === 'link' ? place.hash : undefined;
  useEffect(() => {
    if (hash !== undefined) void take({ kind: 'link', hash }, 'auto');
  }, [hash, take]);
  const isHere = place.kind === 'start' || place.kind === 'link';
  useEffect(() => {
    if (!isHere) clear();
  }, [isHere, clear]);

  return { progress, take, refuse, clear, beginAnew };
}

/** Undefined if stopped. */
async function takenIn(wanted: Wanted, language: string, signal: AbortSignal): Promise<TakenIn | undefined> {
  try {
    const given = wanted.kind === 'address' ? await textAt(wanted.address, signal) : wanted;
    signal.throwIfAborted();
    return await askOnce('takeIn', { given, language }, signal);
  } catch {
    return signal.aborted ? undefined : failed({ code: 'partMissing' });
  }
}

async function textAt(address: string, signal: AbortSignal): Promise<Given> {
  const found = await fetch(address, { signal });
  if (!found.ok) throw new Error(address);
  return { kind: 'pasted', text: await found.text() };
}
