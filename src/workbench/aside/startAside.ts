import { workerAddress } from '../../offline/workerAddress.ts';
import type { Sent, Tasks } from './worker.ts';
import script from './worker.ts?worker&url';

type Outcome<Name extends keyof Tasks> = Awaited<ReturnType<Tasks[Name]>>;

/** Somebody beside the page who does what takes long, so that the page stays at hand. */
export type Aside = {
  /** Undefined where it was stopped before. Rejects where the script cannot be had, or failed. */
  readonly ask: <Name extends keyof Tasks>(
    task: Name,
    about: Parameters<Tasks[Name]>[0],
  ) => Promise<Outcome<Name> | undefined>;
  readonly stop: () => void;
};

/** Starts a worker, which is loaded while the first task waits. */
export function startAside(): Aside {
  const worker = new Worker(workerAddress(script), { type: 'module' });
  const end = new AbortController();
  return {
    ask: (task, about) =>
      new Promise((resolve, reject) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', ({ data }) => resolve(data), { once: true });
        port1.start();
        worker.addEventListener('error', () => reject(new Error(script)), { once: true });
        end.signal.addEventListener('abort', () => resolve(undefined));
        worker.postMessage({ task, about } satisfies Sent<typeof task>, [port2]);
      }),
    stop: () => {
      worker.terminate();
      end.abort();
    },
  };
}
