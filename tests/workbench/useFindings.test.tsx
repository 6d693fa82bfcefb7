import { renderHook, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Finding } from '../../src/check/finding.ts';
import { draftArticle } from '../../src/draft/draftArticle.ts';
import { defineArticle } from '../../src/model/defineArticle.ts';
import { useFindings } from '../../src/workbench/bench/useFindings.ts';
import { workerAnswering } from './answeringWorker.ts';

/** What is reported for a text with a section whose id is the word for questions. */
async function saidOf(...findings: readonly Finding[]) {
  const { AnsweringWorker } = workerAnswering(() => findings);
  vi.stubGlobal('Worker', AnsweringWorker);
  const { article: drafted } = draftArticle('Titel\n\nEs regnet. Anna Muster sagte, es regne.', 'de-CH').reading;
  const heading = { text: 'Question', form: 'stated' } as const;
  const sections = drafted.sections.map((section) => ({ ...section, id: 'question', heading }));
  const article = defineArticle({ ...drafted, sections });
  const { result } = renderHook(() => useFindings(article));
  await waitFor(() => expect(result.current.size).toBeGreaterThan(0));
  return [...result.current.values()].flat().map(({ said }) => said);
}

test('a kind of thing is not taken for the section that has the same word as its id', async () => {
  const [said] = await saidOf({ file: '', id: 'wie-viele', code: 'foreign', named: 'question', found: '3' });
  expect(said).toBe('Frage wie-viele: «3» kommt im Artikel nicht vor.');
});

test('a finding calls sentences by their numbers and sources by their names', async () => {
  const at = { file: '', id: 'anna-muster', sentence: 's02' } as const;
  const [said] = await saidOf({ ...at, code: 'sourceUnnamed', name: 'Anna Muster', named: 's01' });
  expect(said).toMatch(/«Anna Muster».*Satz 2.*Satz 1/);
});

test('where the worker fails, the next edit is checked by another, which is given the whole article', async () => {
  const given: unknown[] = [];
  const { AnsweringWorker, state } = workerAnswering((_task, change) => {
    given.push(change);
    if (given.length === 1) throw new Error('no script');
    return [{ file: '', id: 's01', code: 'foreign', named: 'question', found: '3' }];
  });
  /** A worker that has failed no longer answers. */
  class FailingWorker extends AnsweringWorker {
    private readonly isFirst = given.length === 0;
    override postMessage(...message: [string, [MessagePort]]) {
      return this.isFirst && given.length > 0 ? Promise.resolve() : super.postMessage(...message);
    }
  }
  vi.stubGlobal('Worker', FailingWorker);
  const articleOf = (text: string) => defineArticle(draftArticle(`Titel\n\n${text}`, 'de-CH').reading.article);
  const initialProps = { article: articleOf('Es regnet.') };
  const { result, rerender } = renderHook(({ article }) => useFindings(article), { initialProps });
  await waitFor(() => expect(state.stopped).toBe(1));
  expect(result.current.size).toBe(0);
  const article = articleOf('Es schneit.');
  rerender({ article });
  await waitFor(() => expect(result.current.size).toBe(1));
  expect(given[1]).toEqual({ whole: article.input });
});

test('it calls by its name too what words are given for that its sentence does not have', async () => {
  const words = { code: 'wordsMissing', words: 'die Ärztin', meant: undefined, owner: 'anna-muster' } as const;
  const [said] = await saidOf({ file: '', id: 's02', ...words });
  expect(said).toBe('«die Ärztin», angegeben bei «Anna Muster», kommt in Satz 2 nicht vor.');
});
