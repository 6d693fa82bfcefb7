import { expect, test } from 'vitest';
import { parseEdtf } from '../../src/model/edtf.ts';

test('a month is read as a month, without a day', () => {
  expect(parseEdtf('2024-06')).toEqual({ start: { year: 2024, month: 6 }, open: false, approximate: false });
});
