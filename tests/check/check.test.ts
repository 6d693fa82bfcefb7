import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findingsIn } from '../../src/check/check.ts';
import { findingsBeside } from '../../src/check/differences.ts';
import { textOf } from '../../src/check/lines.ts';
import { kursk } from '../../src/content/kursk.ts';
import { headingIdOf } from '../../src/ids.ts';
import { reportOf } from '../../src/labels/findings.ts';
import { findingText } from '../../src/labels/workbench.ts';
import { news } from '../fixtures/news.ts';
import { boats, broken, paper, passes, reported } from './broken.ts';

test('the reading of the Kursk article passes every check, without one waiver', () => {
  const original = readFileSync('src/content/kursk.txt', 'utf8');
  expect(findingsBeside({ article: kursk, original, file: 'kursk.ts', taken: [] })).toEqual([]);
  expect(kursk.sentences.flatMap(({ statements }) => statements).filter(({ waiver }) => waiver !== undefined)).toEqual(
    [],
  );
});

test.each(news)('$name passes every check, byte for byte', ({ name, article }) => {
  const original = readFileSync(`tests/fixtures/sites/${name}/${name}.txt`, 'utf8');
  expect(reportOf(findingsBeside({ article, original, file: `${name}.ts`, taken: [] }))).toBe('');
});

passes('the article that the broken ones depart from', broken({}));

/** Four faults for four checks, one of them met twice. */
const manyFaults = broken({
  sources: { hafenzeitung: paper, hafen: { name: 'Brücke', kind: 'other' } },
  paragraphs: [[reported, { id: 's02', text: 'Die Boote könnten bald auslaufen.', form: 'stated' }]],
  events: { boote: { ...boats, date: '2024-02-30' } },
  questions: {
    'wie-viele': { label: 'Wie viele?', answers: [{ sentence: 's01', words: '1500 Schiffe', about: '1500 Schiffe' }] },
  },
});
const found = findingsIn({ article: manyFaults, original: textOf(manyFaults), file: 'hafen.ts', taken: [] });

test('faults of several checks are all collected as data, each once, and sorted by id', () => {
  expect(found).toEqual([
    { file: 'hafen.ts', id: 'boote', code: 'dateInvalid', date: '2024-02-30', of: 'event' },
    { file: 'hafen.ts', id: 'hafen', code: 'sourceUnused' },
    { file: 'hafen.ts', id: 's01', code: 'wordsMissing', words: '1500 Schiffe', owner: 'wie-viele' },
    { file: 'hafen.ts', id: 's02', code: 'formDiffers', form: 'stated', ruled: 'possible', match: 'könnten' },
  ]);
});

test('a heading is called so, since its file gives it no id', () => {
  const finding = {
    file: 'hafen.ts',
    id: headingIdOf('kai'),
    code: 'formDiffers',
    form: 'stated',
    ruled: 'open',
  } as const;
  expect(reportOf([{ ...finding, match: 'offen' }])).toBe(
    'hafen.ts: the heading of kai: the heading of kai is “worded as fact”, but “offen” makes it “left open”. In the file, that is "form": "open".',
  );
});

test('findings are printed a line each, with file and id, and said in the language of the workbench', () => {
  expect(reportOf(found)).toBe(
    [
      'hafen.ts: boote: Event boote: “2024-02-30” is not a valid EDTF date.',
      'hafen.ts: hafen: Source hafen is not used anywhere.',
      'hafen.ts: s01: “1500 Schiffe”, given for wie-viele, does not occur in s01.',
      'hafen.ts: s02: s02 is “worded as fact”, but “könnten” makes it “possible”. In the file, that is "form": "possible".',
    ].join('\n'),
  );
  expect(found.map(findingText)).toEqual([
    'Ereignis boote: «2024-02-30» ist kein gültiges EDTF-Datum.',
    'Quelle hafen wird nirgends verwendet.',
    '«1500 Schiffe», angegeben bei wie-viele, kommt in s01 nicht vor.',
    's02 ist «als Tatsache», mit «könnten» aber «möglich».',
  ]);
});

test('what a terminal would obey is printed by its code point', () => {
  const name = 'Gazette\u001B[31m\u202E';
  expect(reportOf([{ file: 'a.ts', id: 'gazette', code: 'nobodyNamed', name }])).toContain(
    'Gazette⟨U+001B⟩[31m⟨U+202E⟩',
  );
});
