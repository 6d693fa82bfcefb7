import { expect, test } from 'vitest';
import { withPauses } from '../../src/reading/pauses.ts';

const pause = '<script></script>';
const sentence = '<p><span>The ferry crossed the river once more before the rain set in.</span></p>';
const group = `<div data-group="">${sentence.repeat(50)}</div>`;
const sections = (count: number) => `<section><h2>The river</h2>${group}${group}</section>`.repeat(count);

test('nothing is added to a text that is read at once', () => {
  expect(withPauses(sections(10))).toBe(sections(10));
});

test('a long text is the same but for its pauses', () => {
  expect(withPauses(sections(100)).replaceAll(pause, '')).toBe(sections(100));
});

test('no stretch of a long text is much longer than another, in sections or in a single one', () => {
  const single = `<section>${group.repeat(200)}</section>`;
  for (const text of [sections(100), single]) {
    const stretches = withPauses(text).split(pause);
    expect(stretches.length).toBeGreaterThan(4);
    for (const stretch of stretches) expect(stretch.length).toBeLessThan(160_000);
  }
});

test('a pause is the last thing in its group or section, where no style looks for what follows', () => {
  for (const after of withPauses(sections(100)).split(pause).slice(1)) expect(after).toMatch(/^<\/(div|section)>/);
});
