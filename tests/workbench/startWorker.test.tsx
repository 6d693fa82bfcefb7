import { expect, test, vi } from 'vitest';
import { startWorker } from '../../src/workbench/worker/startWorker.ts';
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

test('a question is answered with nothing once the worker is stopped', async () => {
  const { AnsweringWorker, state } = workerAnswering(() => new Promise(() => undefined));
  vi.stubGlobal('Worker', AnsweringWorker);
  const worker = startWorker();
  const question = worker.ask('takeIn', { given: { kind: 'pasted', text: '' }, language: 'auto' });
  worker.stop();
  expect(await question).toBeUndefined();
  expect(state.listeners).toBe(0);
});
