import { expect, test } from 'vitest';
import type { EdtfDate } from '../../src/model/edtf.ts';
import { inWords } from '../../src/ui/inWords.ts';

test.each<[EdtfDate, string]>([
  ['2024-06-03', '3. Juni 2024'],
  ['2024-06', 'Juni 2024'],
  ['2024', '2024'],
  ['-0044', '-0044'],
  ['2024-06~', 'Juni 2024, ungefähr'],
  ['2024-06-XX', 'Juni 2024, Tag nicht angegeben'],
  ['202X', '202X, Jahr nicht genauer angegeben'],
  ['2024-12-30/2025', '30. Dezember 2024 – 2025'],
  ['2024-06/..', 'Juni 2024, Ende nicht angegeben'],
  ['../2024', '2024, Beginn nicht angegeben'],
])('%s in words', (date, words) => expect(inWords(date)).toBe(words));
