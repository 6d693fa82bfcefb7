import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inParts, type Patch, patchBetween, patched } from '../../src/workbench/patch.ts';

const madeOf = (parts: Iterable<Patch>) => [...parts].reduce<unknown>(patched, undefined);

test('a patch makes of one value the other, keys in their order', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
      expect(JSON.stringify(patched(before, patchBetween(before, after)))).toBe(JSON.stringify(after));
    }),
  );
});

test('it has only what differs, and leaves the rest the same object', () => {
  const [same, list] = [{ deep: [1] }, ['s01', 's02', 's03']];
  const before = { same, list, of: [same, { id: 's01', text: 'a' }, same] };
  const after = { same, list: ['s01', 's03'], of: [same, { id: 's01', text: 'b', form: 'stated' }, same] };
  const patch = patchBetween(before, after);
  expect(JSON.stringify(patch)).not.toMatch(/deep|s0/);
  const made = patched(before, patch);
  expect(made).toEqual(after);
  expect([made.same, made.of[0], made.of[2]]).toEqual([same, same, same]);
  expect([made.same, made.of[0], made.of[2]].every((one) => one === same)).toBe(true);
});

test.each([
  ['a value added', { a: 1 }, { a: 1, b: 2 }],
  ['a value gone', { a: 1, b: 2 }, { b: 2 }],
  ['a value undefined', { a: 1, b: 2 }, { a: undefined, b: 2 }],
  ['one that was', { a: undefined, b: 2 }, { a: 1, b: 2 }],
  ['two that change places', { a: 1, b: 2, c: 3 }, { b: 2, a: 1, c: 3 }],
  ['a list for an object', { a: 1 }, [1]],
])('%s, also once the patch was stored as text', (_, before, after) => {
  const stored = JSON.parse(JSON.stringify(patchBetween(before, after)));
  expect(JSON.stringify(patched(before, stored))).toBe(JSON.stringify(after));
});

test('a value in parts becomes the same again; a small one is in one piece', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const parts = [...inParts(value)];
      expect(parts).toHaveLength(1);
      expect(JSON.stringify(madeOf(parts))).toBe(JSON.stringify(value));
    }),
  );
});

const many = (count: number, text = 'a') => Array.from({ length: count }, (_, index) => `${text}${index}`);

test.each([
  ['a list', many(100_000)],
  ['an object', Object.fromEntries(many(100_000).map((key) => [key, key]))],
  ['a list in a list in an object', { before: 1, of: [0, { at: 1, of: many(70_000) }, many(40_000)], after: many(9) }],
  ['many lists', many(50).map((text) => many(2_000, text))],
])('%s that is too large comes in parts none of which is', (_, value) => {
  const parts = [...inParts<unknown>(value)];
  expect(parts.length).toBeGreaterThan(3);
  for (const part of parts) expect(JSON.stringify(part).match(/,/g)?.length ?? 0).toBeLessThan(61_000);
  expect(JSON.stringify(madeOf(parts))).toBe(JSON.stringify(value));
});
