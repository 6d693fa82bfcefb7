import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { hrefOf } from '../../src/addresses.ts';
import { draftArticle } from '../../src/draft/draftArticle.ts';
import { begunWith } from '../../src/workbench/history.ts';
import { ReadingView } from '../../src/workbench/read/ReadingView.tsx';
import { workerAnswering } from './answeringWorker.ts';
import { bookOf } from './readings.ts';

const book = begunWith(bookOf(1_001, 'Die Brücke bleibt zu.'));

const main = () => screen.getByRole('main');
const shown = () => main().querySelectorAll('[data-number]').length;
const lit = () => main().querySelectorAll('[role="mark"]').length;
const placeIn = () => main().querySelector('[aria-current="location"]')?.id;

test('of a book only what is near the view is rendered, and every place that a move leads to, lit as its lens asks', async () => {
  location.hash = `#/w/lesen/${hrefOf({ kind: 'unsourced' }, 's0600')}`;
  render(<ReadingView history={book} work="w" guide={undefined} />);
  expect(main().textContent.match(/Die Brücke/g)).toHaveLength(1_001);
  const first = shown();
  expect(first).toBeLessThan(50);
  expect(placeIn()).toBe('s0600');
  expect(lit()).toBe(first);
  await userEvent.click(screen.getByText('900', { selector: 'a' }));
  await waitFor(() => expect(placeIn()).toBe('s0900'));
  expect(shown()).toBeGreaterThan(first);
  expect(shown()).toBeLessThan(100);
  expect(lit()).toBe(shown());
});

test('a book is printed with every mark, as lit as its lens asks', () => {
  location.hash = `#/w/lesen/${hrefOf({ kind: 'unsourced' })}`;
  render(<ReadingView history={book} work="w" guide={undefined} />);
  expect(shown()).toBe(0);
  fireEvent(window, new Event('beforeprint'));
  expect(shown()).toBe(1_001);
  expect(lit()).toBe(1_001);
});

test('who shares what is being read is told what is still to be settled', async () => {
  const found = [{ file: '', id: 's01', code: 'foreign', named: 'question', found: '3' }];
  vi.stubGlobal('Worker', workerAnswering(() => found).AnsweringWorker);
  const { reading } = draftArticle('Titel\nDie Brücke bleibt zu.', 'de-CH');
  location.hash = '#/w/lesen/';
  render(<ReadingView history={begunWith({ ...reading, unconfirmed: [] })} work="w" guide={undefined} />);
  await userEvent.click(screen.getByRole('button', { name: 'Weitergeben' }));
  expect(await screen.findByText('Alle Sätze sind bestätigt. Noch zu klären: 1 Satz.')).toBeInTheDocument();
});
