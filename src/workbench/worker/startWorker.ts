import { workerAddress } from '../../offline/workerAddress.ts';
import { receive, send } from './messages.ts';
import type { Tasks } from './worker.ts';
import script from './worker.ts?worker&url';

type Outcome<Name extends keyof Tasks> = Awaited<ReturnType<Tasks[Name]>>;

export type TaskWorker = ReturnType<typeof startWorker>;

/** Starts a worker for tasks that take long, so that the page stays responsive; the first task waits for it to load. */
export function startWorker() {
  const worker = new Worker(workerAddress(script), { type: 'module' });
  const end = new AbortController();
  let sent = Promise.resolve();
  return {
    /** Resolves to undefined if stopped. Rejects if the script cannot be loaded, or fails. */
    ask: <Name extends keyof Tasks>(task: Name, about: Parameters<Tasks[Name]>[0]) => {
      const { port1, port2 } = new MessageChannel();
      const over = new AbortController();
      const { signal } = over;
      const answered = new Promise<Outcome<Name> | undefined>((resolve, reject) => {
        worker.addEventListener('error', () => reject(new Error(script)), { signal });
        end.signal.addEventListener('abort', () => resolve(undefined), { signal });
        void receive<Outcome<Name>>(port1).then(resolve);
      });
      worker.postMessage(task, [port2]);
      // One after the other, since a task may build on the one before.
      sent = sent.then(() => send(port1, about));
      return answered.finally(() => {
        over.abort();
        port1.close();
      });
    },
    stop: () => {
      worker.terminate();
      end.abort();
    },
  };
}

/** Asks a worker of its own, which is stopped once it has answered or failed, or when the answer is no longer wanted. */
export async function askOnce<Name extends keyof Tasks>(
  task: Name,
  about: Parameters<Tasks[Name]>[0],
  signal?: AbortSignal,
): Promise<Outcome<Name> | undefined> {
  const worker = startWorker();
  signal?.addEventListener('abort', worker.stop);
  try {
    return await worker.ask(task, about);
  } finally {
    worker.stop();
  }
}
