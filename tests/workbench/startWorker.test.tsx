import { expect, test, vi } from 'vitest';
import type { Given } from '../../src/workbench/open/open.ts';
import { askOnce, startWorker } from '../../src/workbench/worker/startWorker.ts';
import { workerAnswering } from './answeringWorker.ts';

test('nothing stays open of a question that was answered', async () => {
  const { AnsweringWorker, state } = workerAnswering((_task, about) => [about]);
  vi.stubGlobal('Worker', AnsweringWorker);
  const worker = startWorker();
  const questions = ['one', 'other'].map((given) =>
    worker.ask('takeIn', { given: { kind: 'pasted', text: given }, language: 'auto' }),
  );
  expect(state.listeners).toBe(2);
  expect(await Promise.all(questions)).toMatchObject([[{ given: { text: 'one' } }], [{ given: { text: 'other' } }]]);
  expect(state.listeners).toBe(0);
  await vi.waitFor(() => expect(state.closed).toBe(2));
  worker.stop();
});

test('a task resolves to undefined once the worker is stopped', async () => {
  const { AnsweringWorker, state } = workerAnswering(() => new Promise(() => undefined));
  vi.stubGlobal('Worker', AnsweringWorker);
  const worker = startWorker();
  const question = worker.ask('takeIn', { given: { kind: 'pasted', text: '' }, language: 'auto' });
  worker.stop();
  expect(await question).toBeUndefined();
  expect(state.listeners).toBe(0);
});

test('a worker that is asked once is stopped whether it answers, fails or is no longer wanted', async () => {
  const about = { given: { kind: 'pasted', text: '' } satisfies Given, language: 'auto' };
  const asked = (answer: () => unknown, signal?: AbortSignal) => {
    const { AnsweringWorker, state } = workerAnswering(answer);
    vi.stubGlobal('Worker', AnsweringWorker);
    return { state, answered: askOnce('takeIn', about, signal) };
  };
  const answering = asked(() => 'so');
  expect(await answering.answered).toBe('so');
  expect(answering.state.stopped).toBeGreaterThan(0);
  const failing = asked(() => Promise.reject(new Error('no')));
  await expect(failing.answered).rejects.toThrow();
  expect(failing.state.stopped).toBeGreaterThan(0);
  const left = new AbortController();
  const waiting = asked(() => new Promise(() => undefined), left.signal);
  left.abort();
  expect(await waiting.answered).toBeUndefined();
  expect(waiting.state.stopped).toBeGreaterThan(0);
});
