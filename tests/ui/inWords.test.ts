import { expect, test } from 'vitest';
import type { EdtfDate } from '../../src/model/edtf.ts';
import { inWords } from '../../src/ui/inWords.ts';

test.each<[EdtfDate, string]>([
  ['2024-06-03', '3. Juni 2024'],
  ['2024-06', 'Juni 2024'],
  ['2024', '2024'],
  ['-0044', '45 v. Chr.'],
  ['-0044-03', 'März 45 v. Chr.'],
  ['-0044-03-15', '15. März 45 v. Chr.'],
  ['-0044-02-29?/-0043', '29. Februar 45 v. Chr. – 44 v. Chr., als unsicher angegeben'],
  ['0000', '1 v. Chr.'],
  ['0800-12-25', '25. Dezember 800'],
  ['-004X', '50 v. Chr.–41 v. Chr., Jahr nicht genauer angegeben'],
  ['2024-06~', 'Juni 2024, ungefähr'],
  ['2024-06-XX', 'Juni 2024, Tag nicht angegeben'],
  ['202X', '2020–2029, Jahr nicht genauer angegeben'],
  ['199X/2004', '1990–1999 – 2004, Jahr nicht genauer angegeben'],
  ['2024-12-30/2025', '30. Dezember 2024 – 2025'],
  ['2024-06/..', 'Juni 2024, Ende nicht angegeben'],
  ['../2024', '2024, Beginn nicht angegeben'],
])('%s in words', (date, words) => expect(inWords(date)).toBe(words));
