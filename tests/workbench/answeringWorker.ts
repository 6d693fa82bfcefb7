import { receive, send } from '../../src/workbench/worker/messages.ts';

/** A worker that answers whatever it is asked, and how many listen to it. */
export function workerAnswering(answer: (task: string, about: unknown) => unknown) {
  const state = { listeners: 0, closed: 0 };
  class AnsweringWorker {
    addEventListener(_type: string, _listener: unknown, { signal }: { signal?: AbortSignal } = {}) {
      state.listeners += 1;
      signal?.addEventListener('abort', () => {
        state.listeners -= 1;
      });
    }
    async postMessage(task: string, [port]: [MessagePort]) {
      port.addEventListener('close', () => {
        state.closed += 1;
      });
      await send(port, await answer(task, await receive(port)));
    }
    terminate() {}
  }
  return { AnsweringWorker, state };
}
