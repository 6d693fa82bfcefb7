import { expect, test } from 'vitest';
import { kursk } from '../../src/content/kursk.ts';
import { columnsFor, pitchFor, withNames } from '../../src/reading/names.ts';
import { type Stroke, stripOf } from '../../src/reading/stripOf.ts';

const group = (strokes: readonly Stroke[]) => {
  const [first] = stripOf(kursk).groups;
  if (!first) throw new Error('no group');
  return { ...first, strokes };
};
const said = (...who: string[]): Stroke => ({ named: 'all', who });
const unsaid: Stroke = { named: 'none', who: [] };
const levels = (strokes: readonly Stroke[]) => withNames(group(strokes), 36).map(({ level }) => level);

test('each name of a short article has its place', () => {
  const { groups } = stripOf(kursk);
  const pitch = pitchFor(groups);
  expect(
    groups.flatMap((one) => withNames(one, pitch).flatMap(({ name, level }) => (name ? [[name, level]] : []))),
  ).toEqual([
    ['Ukraine', 2],
    ['Selenskyj', 1],
    ['NIS', 0],
    ['«Tagesschau»', 0],
    ['«ZDF»', 0],
    ['«Deutschlandfunk»', 2],
    ['US-Aussenministerium', 1],
    ['Vedant Patel', 0],
  ]);
});

test('the fewer strokes there are, the further they are apart, as far as they fit', () => {
  const strokes = (count: number) => group(Array.from({ length: count }, () => unsaid));
  expect([15, 20, 30, 45, 60, 61].map((count) => pitchFor([strokes(count)]))).toEqual([48, 36, 24, 16, 12, 6]);
  expect(pitchFor(Array.from({ length: 8 }, () => strokes(1)))).toBe(36);
  expect(pitchFor([16, 12, 8, 10].map(strokes))).toBe(12);
});

test('strokes stand closer together rather than in two rows, as long as names have room', () => {
  const groups = Array.from({ length: 5 }, () => group(Array.from({ length: 8 }, () => unsaid)));
  expect(pitchFor(groups)).toBe(12);
  expect(columnsFor(groups, 12)).toBe(5);
  expect(withNames(group([said('Rat'), unsaid]), 12)).toEqual([
    { named: 'all', name: 'Rat', level: 0 },
    { named: 'none' },
  ]);
});

test('groups take as few rows as have room, and these are as equal as possible', () => {
  const groups = (count: number, strokes: number) =>
    Array.from({ length: count }, () => group(Array.from({ length: strokes }, () => unsaid)));
  expect([1, 5, 6, 8, 9, 12].map((count) => columnsFor(groups(count, 3), 36))).toEqual([1, 5, 3, 4, 5, 4]);
  expect(columnsFor(groups(4, 10), 16)).toBe(4);
  expect(columnsFor(groups(4, 60), 6)).toBe(1);
});

test('a name that would meet others is placed above them, and one without room is left out', () => {
  expect(levels([said('Rat'), said('Amt'), unsaid, unsaid])).toEqual([0, 0, undefined, undefined]);
  expect(levels([said('Ratsherren'), said('Amt'), unsaid, unsaid])).toEqual([1, 0, undefined, undefined]);
  expect(levels([unsaid, unsaid, unsaid, said('Verwaltungsgericht')])).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('names have three levels; one that would need a fourth is left out', () => {
  expect(levels([said('Stadt'), said('Stadt'), said('Stadt'), said('Rat')])).toEqual([undefined, 2, 1, 0]);
});

test('among many strokes there is room for no name', () => {
  expect(withNames(group([said('Rat'), unsaid]), 6)).toEqual([{ named: 'all' }, { named: 'none' }]);
});
