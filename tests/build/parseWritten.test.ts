import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseWritten } from '../../src/build/parseWritten.ts';
import { messageOf } from '../../src/labels/findings.ts';

const sound = JSON.stringify(JSON.parse(readFileSync('tests/fixtures/sites/reading/reading.json', 'utf8')), null, 2);
const lineWith = (piece: string) => sound.split('\n').findIndex((line) => line.includes(piece)) + 1;

/** What is reported for the valid file with one piece of its text replaced. */
function said(piece: string, replacement: string): readonly string[] {
  expect(sound).toContain(piece);
  return parseWritten(sound.replace(piece, replacement)).faults.map((fault) =>
    messageOf({ file: 'reading.json', ...fault }),
  );
}

test('a file that is JSON is read', () => {
  expect(parseWritten(sound)).toMatchObject({ reading: { unconfirmed: ['s03'] }, faults: [] });
});

test.each([
  ['a quotation mark lost before a value', '"cue": "meldet"', '"cue": meldet"', '"cue": "meldet"'],
  ['a quotation mark lost after it', '"cue": "meldet"', '"cue": "meldet', '"cue": "meldet"'],
  ['a straight quotation mark within a text', '"cue": "meldet"', '"cue": "mel"det"', '"cue": "meldet"'],
  ['typographic quotation marks', '"cue": "meldet"', '“cue”: “meldet”', '"cue": "meldet"'],
  ['a comma lost', '"version": 1,', '"version": 1', '"version": 1'],
  ['a comma too many', '"s03"\n  ]', '"s03",\n  ]', '  "unconfirmed"', 1],
  ['a comment', '"version": 1,', '"version": 1, // Probe', '"version": 1'],
])('%s is told with its line', (_, piece, replacement, where, below = 0) => {
  const [message, ...others] = said(piece, replacement);
  expect(message).toMatch(new RegExp(`^The file is not JSON \\(line ${lineWith(where) + Number(below)}\\): `));
  expect(others).toEqual([]);
});

test.each([
  ['"s03"\n  ]', '"s03",\n  ]'],
  ['"version": 1,', '"version": 1,,'],
  ['"kind": "authority"\n', '"kind": "authority",\n'],
])('a comma too many is called that: %j as %j', (piece, replacement) => {
  expect(said(piece, replacement)).toEqual([expect.stringMatching(/: There is a comma too many\.$/)]);
});

test('a file that breaks off is reported with its last line', () => {
  const broken = sound.slice(0, sound.lastIndexOf('}') - 1);
  const [fault] = parseWritten(broken).faults;
  expect(fault).toMatchObject({ code: 'jsonInvalid', line: broken.trimEnd().split('\n').length });
});

test('a source given twice is reported, since only the last would be kept', () => {
  expect(said('"stadt": {', '"hafenzeitung": {')).toContain(
    `Line ${lineWith('"stadt": {')}: “hafenzeitung” is already in the same object; give one of the two another name, or leave it out.`,
  );
});

test('a file nested without end is refused, too', () => {
  expect(parseWritten('['.repeat(200_000)).faults).toMatchObject([{ code: 'jsonInvalid' }]);
});
