import { useCallback, useEffect, useRef, useState } from 'react';
import { isBook } from './edit/parts.ts';
import type { Given } from './open/open.ts';
import { editHash, goTo, newId, type Place, readBase } from './place.ts';
import type { Problem } from './problem.ts';
import type { Works } from './useWorks.ts';
import { startWorker } from './worker/startWorker.ts';
import type { TakenIn } from './worker/takeIn.ts';

/** Takes in texts, files and links, one at a time, in a worker; can be stopped at any time. */
export type Intake = {
  readonly isWorking: boolean;
  /** Why the last one failed. */
  readonly problem: Problem | undefined;
  readonly take: (given: Given, language: string) => Promise<void>;
  readonly takeFrom: (address: string) => Promise<void>;
  readonly stop: () => void;
};

/** Takes in texts and readings, also from a link in the address, and opens them as works. Going elsewhere stops it. */
export function useIntake({ begin, find }: Works, place: Place): Intake {
  const [isWorking, setWorking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const running = useRef<AbortController>(undefined);

  const stop = useCallback(() => {
    running.current?.abort();
    running.current = undefined;
    setWorking(false);
  }, []);
  const restart = useCallback(() => {
    stop();
    running.current = new AbortController();
    setWorking(true);
    setProblem(undefined);
    return running.current.signal;
  }, [stop]);

  const take = useCallback(
    async (given: Given, language: string) => {
      const signal = restart();
      const taken = await takenIn(given, language, signal);
      if (!taken) return;
      const isLink = given.kind === 'link';
      if (taken.kind === 'refused') {
        stop();
        setProblem(taken.problem);
        if (isLink) goTo('#/', true);
        return;
      }
      const { reading, isDraft } = taken;
      // Searching for a book, or rendering its readers' view, would take as long as opening it.
      const isShort = !isDraft && !isBook(reading.article);
      const known = isShort ? await find(reading) : undefined;
      if (signal.aborted) return;
      const id = known ?? newId();
      if (known === undefined) begin(id, reading);
      goTo(isShort ? `#${readBase(id)}/` : editHash(id), isLink);
    },
    [begin, find, restart, stop],
  );

  const hash = place.kind === 'link' ? place.hash : undefined;
  useEffect(() => {
    if (hash !== undefined) void take({ kind: 'link', hash }, 'auto');
  }, [hash, take]);
  const isHere = place.kind === 'start' || place.kind === 'link';
  useEffect(() => {
    if (!isHere) stop();
  }, [isHere, stop]);

  return {
    isWorking,
    problem,
    take,
    takeFrom: async (address) => {
      const signal = restart();
      const text = await textAt(address, signal);
      if (signal.aborted) return;
      if (text !== undefined) return take({ kind: 'pasted', text }, 'auto');
      stop();
      setProblem({ code: 'partMissing' });
    },
    stop,
  };
}

/** Undefined if it cannot be loaded. */
async function textAt(address: string, signal: AbortSignal): Promise<string | undefined> {
  try {
    const found = await fetch(address, { signal });
    return found.ok ? await found.text() : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined if stopped. */
async function takenIn(given: Given, language: string, signal: AbortSignal): Promise<TakenIn | undefined> {
  try {
    const worker = startWorker();
    signal.addEventListener('abort', worker.stop);
    return await worker.ask('takeIn', { given, language });
  } catch {
    return { kind: 'refused', problem: { code: 'partMissing' } };
  }
}
