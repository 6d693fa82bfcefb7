import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patchBetween, patched } from '../../src/workbench/patch.ts';

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
