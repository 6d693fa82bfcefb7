import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { draftArticle } from '../../src/draft/draftArticle.ts';
import { parseReading, type Reading } from '../../src/file/parseReading.ts';
import { readingFile } from '../../src/file/readingFile.ts';
import { confirm } from '../../src/workbench/edit/confirm.ts';
import { joinNext } from '../../src/workbench/edit/join.ts';
import { edited, type History } from '../../src/workbench/history.ts';
import { editHash, goTo, type Place } from '../../src/workbench/place.ts';
import type { Problem } from '../../src/workbench/problem.ts';
import { useIntake } from '../../src/workbench/useIntake.ts';
import { useWorks } from '../../src/workbench/useWorks.ts';
import type { Works } from '../../src/workbench/works.ts';
import { workerAnswering } from './answeringWorker.ts';
import { emptyDevice, reading } from './emptyDevice.ts';

const start: Place = { kind: 'start' };

/** Takes texts in for works that can only begin, on the start page, which links elsewhere. */
function intakeAlone() {
  const works = { begin: vi.fn() } as unknown as Works;
  return renderHook(({ place }) => useIntake(works, place), { initialProps: { place: start } });
}

/** Takes texts in for the works of a device on which nothing is stored yet. */
function intakeWithWorks() {
  emptyDevice();
  return renderHook(() => {
    const works = useWorks();
    return { works, intake: useIntake(works, start) };
  });
}

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
  const { result, rerender } = intakeAlone();
  let taken: Promise<void> | undefined;
  act(() => {
    taken = result.current.take({ kind: 'address', address: 'text.txt' }, 'auto');
  });
  expect(result.current.progress).toEqual({ kind: 'working' });
  rerender({ place: { kind: 'edit', work: 'eins', at: undefined } });
  expect(result.current.progress).toBeUndefined();
  await act(async () => {
    arrive(new Response('Titel\n\nEs regnet.'));
    await taken;
  });
  expect(asked).not.toHaveBeenCalled();
  expect(result.current.progress).toBeUndefined();
});

test('why something could not be opened is not said again to whoever comes back from a text', async () => {
  const problem: Problem = { code: 'textEmpty' };
  vi.stubGlobal('Worker', workerAnswering(() => ({ kind: 'failed', problem })).AnsweringWorker);
  const { result, rerender } = intakeAlone();
  await act(() => result.current.take({ kind: 'pasted', text: '' }, 'auto'));
  expect(result.current.progress).toEqual({ kind: 'failed', problem });
  rerender({ place: { kind: 'edit', work: 'eins', at: undefined } });
  rerender({ place: start });
  expect(result.current.progress).toBeUndefined();
});

test('a reading that is opened again is the work that it was, unless that has gone on', async () => {
  const saved = (one: Reading) => parseReading(readingFile(one)).reading;
  let given: unknown;
  vi.stubGlobal('Worker', workerAnswering(() => ({ kind: 'reading', reading: given, isDraft: false })).AnsweringWorker);
  const { result } = intakeWithWorks();
  const openedAs = async (one: Reading, count: number) => {
    given = saved(one);
    await act(() => result.current.intake.take({ kind: 'link', hash: '' }, 'auto'));
    await waitFor(() => expect(result.current.works.entries).toHaveLength(count));
    return location.hash;
  };
  await act(() => result.current.works.begin('eins', reading));
  await waitFor(() => expect(result.current.works.keeping('eins').kind).toBe('kept'));
  expect(await openedAs(reading, 1)).toContain('eins');
  const further = confirm('s01')(reading);
  const other = await openedAs(further, 2);
  expect(other).not.toContain('eins');
  expect(await openedAs(further, 2)).toBe(other);
});

test('a text that is pasted again is the work that it was; if that has gone on, it is asked whether to', async () => {
  let given = reading;
  vi.stubGlobal('Worker', workerAnswering(() => ({ kind: 'reading', reading: given, isDraft: true })).AnsweringWorker);
  const { result } = intakeWithWorks();
  const paste = () => act(() => result.current.intake.take({ kind: 'pasted', text: '' }, 'auto'));
  const pasted = async (count: number) => {
    await paste();
    await waitFor(() => expect(result.current.works.entries).toHaveLength(count));
    return location.hash;
  };
  const first = await pasted(1);
  expect(await pasted(1)).toBe(first);
  const [{ id = '' } = {}] = result.current.works.entries;
  expect(first).toBe(editHash(id));
  const history = result.current.works.held(id) as History;
  const change = edited(edited(history, joinNext('s01')), confirm('s01'));
  act(() => result.current.works.change(id, change));
  await waitFor(() => expect(result.current.works.keeping(id).kind).toBe('kept'));
  goTo('#/');
  expect(await pasted(1)).toBe('#/');
  expect(result.current.intake.progress).toMatchObject({ kind: 'again', entry: { id, confirmed: 1 }, reading });
  act(() => result.current.intake.clear());
  expect(result.current.intake.progress).toBeUndefined();
  await paste();
  act(() => void result.current.intake.beginAnew(reading));
  await waitFor(() => expect(result.current.works.entries).toHaveLength(2));
  // Whoever pastes it again to choose another language gets what that proposes.
  given = draftArticle('Titel\nDer Minister sagte, es sei gut. Das ist so.', 'en').reading;
  expect(await pasted(3)).not.toBe('#/');
});
