import { expect, test } from 'vitest';
import { bends } from '../../src/wording/bends.ts';

test.each([
  ['Nordkoreas', 'Nordkorea', true],
  ['der nordkoreanischen Führung', 'Nordkorea', true],
  ['den US-Behörden', 'US-Aussenministerium', true],
  ['neue Kommission', 'EU', false],
  ['die EU-Kommission', 'EU', true],
  ['zusammen', 'USA', false],
  ['irgendwer', 'Polizei -', false],
  ['לממשלה', 'ממשלה', true],
  ['国連の', '国連', true],
])('whether «%s» may be an inflection of «%s»: %s', (words, name, may) => {
  expect(bends([words], name)).toBe(may);
});
