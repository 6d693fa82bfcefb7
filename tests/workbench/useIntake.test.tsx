import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Place } from '../../src/workbench/place.ts';
import { useIntake } from '../../src/workbench/useIntake.ts';
import type { Works } from '../../src/workbench/useWorks.ts';
import { workerAnswering } from './answeringWorker.ts';

afterEach(() => vi.unstubAllGlobals());

test('a text that is being fetched is not opened once somebody has gone elsewhere', async () => {
  let arrive: (response: Response) => void = () => undefined;
  vi.stubGlobal(
    'fetch',
    () =>
      new Promise((resolve) => {
        arrive = resolve;
      }),
  );
  const asked = vi.fn();
  vi.stubGlobal('Worker', workerAnswering(asked).AnsweringWorker);
  const works = { begin: vi.fn() } as unknown as Works;
  const start: Place = { kind: 'start' };
  const { result, rerender } = renderHook(({ place }) => useIntake(works, place), {
    initialProps: { place: start as Place },
  });
  let taken: Promise<void> | undefined;
  act(() => {
    taken = result.current.takeFrom('text.txt');
  });
  expect(result.current.isWorking).toBe(true);
  rerender({ place: { kind: 'edit', work: 'eins', at: undefined } });
  expect(result.current.isWorking).toBe(false);
  await act(async () => {
    arrive(new Response('Titel\n\nEs regnet.'));
    await taken;
  });
  expect(asked).not.toHaveBeenCalled();
  expect(result.current).toMatchObject({ isWorking: false, problem: undefined });
});
