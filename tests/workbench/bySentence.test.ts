import { expect, test, vi } from 'vitest';
import { draftArticle } from '../../src/draft/draftArticle.ts';
import { bySentence } from '../../src/workbench/bench/bySentence.ts';
import { sameShape } from '../../src/workbench/bench/sameShape.ts';
import { confirm } from '../../src/workbench/edit/confirm.ts';
import { makeHeading, setTitle } from '../../src/workbench/edit/headings.ts';
import { joinNext } from '../../src/workbench/edit/join.ts';
import type { Edit } from '../../src/workbench/edit/parts.ts';
import { splitSentence } from '../../src/workbench/edit/split.ts';
import { setForm } from '../../src/workbench/edit/statements.ts';

test('only sentences whose value has changed are notified, and values that nobody has asked for are not computed', () => {
  const asked = vi.fn();
  const valuesOf = (values: Record<string, string>) => (id: string) => {
    asked(id);
    return values[id];
  };
  const store = bySentence(valuesOf({ s01: 'one', s02: 'two', s04: 'four' }));
  const told = ['s01', 's02', 's03'].map((id) => {
    const listener = vi.fn();
    store.get(id);
    store.subscribe(id, listener);
    return listener;
  });
  const counts = () => told.map((listener) => listener.mock.calls.length);
  store.set(valuesOf({ s01: 'one', s02: 'other', s03: 'three', s04: '4' }));
  expect(counts()).toEqual([0, 1, 1]);
  expect(asked).not.toHaveBeenCalledWith('s04');
  store.set(valuesOf({ s02: 'other' }));
  expect(counts()).toEqual([1, 1, 2]);
  expect(['s01', 's02', 's04'].map(store.get)).toEqual([undefined, 'other', undefined]);
});

const { reading } = draftArticle(
  'Der Hafen bleibt zu\n\nDie Stadt sagt, der Hafen bleibe zu. So ist es.\n\nAlle warten.\n\nNiemand weiss es.',
  'de-CH',
);
const statement = { sentence: 's01', statement: 0 };

test.each<[string, boolean, Edit]>([
  ['a sentence is confirmed', true, confirm('s01')],
  ['a sentence is worded otherwise', true, setForm(statement, 'stated')],
  ['a sentence is split', false, splitSentence('s01', 9)],
  ['two sentences are joined', false, joinNext('s01')],
  ['a sentence is a heading', false, makeHeading('s03')],
  ['the title is another', false, setTitle('Der Hafen ist offen')],
])('the text is written anew or not: %s', (_, isSame, edit) => {
  const edited = edit(reading);
  expect(edited).not.toBe(reading);
  expect(sameShape(reading.article, edited.article)).toBe(isSame);
});
