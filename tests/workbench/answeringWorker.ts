import { receive, send } from '../../src/workbench/worker/messages.ts';

/** A worker that answers every request, with the numbers of its listeners and of those stopped. An answer that fails is an error of the worker. */
export function workerAnswering(answer: (task: string, about: unknown) => unknown) {
  const state = { listeners: 0, closed: 0, stopped: 0 };
  class AnsweringWorker {
    private readonly heard = new EventTarget();
    addEventListener(type: string, listener: () => void, options: { signal?: AbortSignal } = {}) {
      const { signal } = options;
      this.heard.addEventListener(type, listener, options);
      state.listeners += 1;
      signal?.addEventListener('abort', () => {
        state.listeners -= 1;
      });
    }
    async postMessage(task: string, [port]: [MessagePort]) {
      port.addEventListener('close', () => {
        state.closed += 1;
      });
      try {
        await send(port, await answer(task, await receive(port)));
      } catch {
        this.heard.dispatchEvent(new Event('error'));
      }
    }
    terminate() {
      state.stopped += 1;
    }
  }
  return { AnsweringWorker, state };
}
