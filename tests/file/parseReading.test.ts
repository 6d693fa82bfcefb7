import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mostCharacters } from '../../src/file/bounds.ts';
import { parseReading } from '../../src/file/parseReading.ts';
import { readingFile } from '../../src/file/readingFile.ts';
import { findingsDe } from '../../src/labels/findings.de-CH.ts';
import { messageOf } from '../../src/labels/findings.ts';
import { defineArticle } from '../../src/model/defineArticle.ts';

const sound = readFileSync('tests/fixtures/sites/reading/reading.json', 'utf8');

/** What is reported for the text of a reading file, each message after its id. */
function said(text: string): readonly string[] {
  return parseReading(text).faults.map((fault) => `${fault.id}: ${messageOf({ file: 'reading.json', ...fault })}`);
}

/** The valid file with one piece of its text replaced. */
function replaced(piece: string, replacement: string): string {
  expect(sound).toContain(piece);
  return sound.replace(piece, replacement);
}

test('a sound file is read, and its article settles', () => {
  const { reading, faults } = parseReading(sound);
  expect(faults).toEqual([]);
  expect(reading?.unconfirmed).toEqual(['s03']);
  expect(reading && defineArticle(reading.article).sentences.map(({ id }) => id)).toEqual(['s01', 's02', 's03']);
});

test('a file without notes above the title is the same without them once it is written again', () => {
  const { reading } = parseReading(sound);
  expect(reading?.article).not.toHaveProperty('above');
  expect(reading && JSON.parse(readingFile(reading)).article).not.toHaveProperty('above');
});

test.each([
  [
    'a note above the title of no known kind',
    '"title":',
    '"above": [{ "note": "kicker", "text": "Region" }], "title":',
    'article: $.article.above[0].note: expected "byline" | "dateline" | "update" | "correction" | "other", found "kicker".',
  ],
  [
    'a wrong form',
    '"form": "stated", "context"',
    '"form": "stat", "context"',
    's02: $.article.sections[0].paragraphs[0][1].form: expected "reported" | "open" | "possible" | "hearsay" | "quoted" | "stated", found "stat".',
  ],
  [
    'a missing key',
    '"id": "s02", ',
    '',
    'einstieg: $.article.sections[0].paragraphs[0][1].id: expected a value, found none.',
  ],
  [
    'a missing key that the form asks for',
    '"attributions": [{ "source": "hafenzeitung"',
    '"timeWords": [{ "source": "hafenzeitung"',
    's01: $.article.sections[0].paragraphs[0][0].attributions: expected a value, found none; what has the form “reported” needs it.',
  ],
  [
    'a missing form',
    '"form": "stated", "context"',
    '"context"',
    's02: $.article.sections[0].paragraphs[0][1].form: expected "reported" | "open" | "possible" | "hearsay" | "quoted" | "stated", found none.',
  ],
  [
    'an id for what is an object',
    '"kind": "authority" }',
    '"kind": "authority", "speaksFor": "hafenzeitung" }',
    'stadt: $.article.sources.stadt.speaksFor: expected an object with keys such as source, ground, found "hafenzeitung".',
  ],
  [
    'an unknown key',
    '"cue": "meldet"',
    '"clue": "meldet"',
    's01: $.article.sections[0].paragraphs[0][0].attributions[0].clue: unknown key; expected one of source, mention, cue, relays.',
  ],
  [
    'a key that another form has',
    '"form": "reported"',
    '"form": "stated"',
    's01: $.article.sections[0].paragraphs[0][0].attributions: what has the form “stated” has no such key; leave it out, or change the form; expected one of id, text, timeWords, context, secondReading, links, waiver, form.',
  ],
  [
    'a date that is none',
    '"2023-05/.."',
    '"2023-13"',
    'schliessung: $.article.events.schliessung.date: expected an existing date in EDTF (2024, 2024-06, 2024-06-19, 2024-06/..), found "2023-13".',
  ],
  [
    'a source that nobody declares, with those that could be meant first',
    '"source": "stadt"',
    '"source": "staat"',
    's03: $.article.sections[0].paragraphs[1][0].attributions[0].source: expected the id of a source (stadt, hafenzeitung), found “staat”.',
  ],
  [
    'a sentence that is not there',
    '"context": "s01"',
    '"context": "s09"',
    's02: $.article.sections[0].paragraphs[0][1].context: expected the id of a sentence (s01, s02, s03), found “s09”.',
  ],
  [
    'an event of such a sentence',
    '"sentence": "s02" }',
    '"sentence": "s09" }',
    'schliessung: $.article.events.schliessung.sentence: expected the id of a sentence (s01, s02, s03), found “s09”.',
  ],
  [
    'an unconfirmed sentence that is not there',
    '["s03"]',
    '["s04"]',
    'unconfirmed: $.unconfirmed[0]: expected the id of a sentence (s01, s02, s03), found “s04”.',
  ],
  [
    'a sentence given twice',
    '"id": "s03"',
    '"id": "s01"',
    'unconfirmed: $.unconfirmed[0]: expected the id of a sentence (s01, s02), found “s03”.',
  ],
  ['another version', '"version": 1', '"version": 2', 'version: $.version: expected 1, found 2.'],
  ['a sentence that leans on itself', '"context": "s01"', '"context": "s02"', 's02: “context” is circular: s02 → s02.'],
  [
    'a quotation that goes on with itself',
    '"form": "stated", "context": "s01"',
    '"continues": "s02"',
    's02: “continues” is circular: s02 → s02.',
  ],
  [
    'a quotation that goes on with itself by way of another, in the second of two statements',
    '"form": "stated", "context": "s01" }',
    '"statements": [{ "continues": "s01", "part": "Das" }, { "continues": "s04", "part": "gilt" }] }, { "id": "s04", "text": "Ja.", "continues": "s02" }',
    's02: “continues” is circular: s02 → s04 → s02.',
  ],
  [
    'a relation with an answer that is not given',
    '"article": {',
    '"article": { "questions": { "was": { "label": "Was?", "answers": [{ "sentence": "s01", "words": "zu" }], "relations": [{ "kind": "same", "between": ["s01", "s02"] }] } },',
    'was: $.article.questions.was.relations[0].between[1]: expected an answer of this question, found “s02”.',
  ],
  [
    'a prototype for a source',
    '"stadt": {',
    '"__proto__": {',
    'article: $.article.sources.__proto__: “__proto__” cannot be a key or an id; choose another one.',
  ],
])('%s is told with its place', (_, piece, replacement, message) => {
  expect(said(replaced(piece, replacement))).toContain(message);
});

test.each([
  ['sources', 'whose keys are ids'],
  ['events', 'whose keys are ids'],
  ['questions', 'whose keys are ids'],
  ['imprint', 'with keys such as published, authors, outlet, links'],
  ['reading', 'with keys such as by, date, objections'],
])('%s is no list', (key, object) => {
  const { article, ...rest } = JSON.parse(sound);
  expect(said(JSON.stringify({ ...rest, article: { ...article, [key]: [] } }))).toEqual([
    `article: $.article.${key}: expected an object ${object}, found Array.`,
  ]);
});

test('two sources that speak for each other are reported once', () => {
  const ground = '"ground": { "kind": "neighbour", "sentence": "s01" }';
  const circle = sound
    .replace('"kind": "outlet" }', `"kind": "outlet", "speaksFor": { "source": "stadt", ${ground} } }`)
    .replace('"kind": "authority" }', `"kind": "authority", "speaksFor": { "source": "hafenzeitung", ${ground} } }`);
  expect(said(circle)).toEqual(['hafenzeitung: “speaksFor” is circular: hafenzeitung → stadt → hafenzeitung.']);
});

test('a long circle is told from its beginning, and that it goes on', () => {
  const all = Array.from({ length: 20 }, (_, at) => {
    return `[{ "id": "b${at}", "text": "Ja.", "form": "stated", "context": "b${(at + 1) % 20}" }]`;
  });
  expect(said(replaced('"paragraphs": [', `"paragraphs": [${all.join()},`))).toEqual([
    'b0: “context” is circular: b0 → b1 → b2 → b3 → b4 → b5 → b6 → b7 → b8 → b9 → b10 → b11 ….',
  ]);
});

test('a sentence may lean on the one before through a whole book', () => {
  const all = Array.from({ length: 40_000 }, (_, at) => {
    const context = at > 0 ? `, "context": "b${at - 1}"` : '';
    return `[{ "id": "b${at}", "text": "Ja.", "form": "stated"${context} }]`;
  });
  const book = replaced('"paragraphs": [', `"paragraphs": [${all.toReversed().join()},`);
  expect(said(book)).toEqual([]);
});

test('where a file is not JSON is told in the language of the reader alone', () => {
  const [fault] = parseReading('{\n"version": 1,').faults;
  const told = fault?.code === 'jsonInvalid' ? findingsDe.jsonInvalid({ file: 'reading.json', ...fault }) : undefined;
  expect(told).toBe('Die Datei ist kein JSON (Zeile 2).');
});

test('of a date that does not exist the reader is told in one language', () => {
  const [fault] = parseReading(replaced('"2023-05/.."', '"2023-13"')).faults;
  const told = fault?.code === 'dateUnknown' ? findingsDe.dateUnknown({ file: 'reading.json', ...fault }) : undefined;
  expect(told).toMatch(/: erwartet ein Datum nach EDTF, das es gibt \(2024, .*\), gefunden "2023-13"\.$/);
});

test('a file that is not JSON, not an object, or empty is reported as such', () => {
  expect(said('{\n"version": 1,')[0]).toMatch(/^file: The file is not JSON \(line 2\): /);
  expect(said('')[0]).toMatch(/^file: The file is not JSON: /);
  expect(said('[]').length).toBeGreaterThan(0);
  expect(said('null')).toEqual([
    'file: $: expected an object with keys such as $schema, version, article, unconfirmed, found null.',
  ]);
});

test('a file of 50 MB, one a million deep and one of a million wrong values are refused, nothing breaks', () => {
  expect(said(' '.repeat(50_000_000))).toEqual([
    `file: The file has 50000000 characters; a reading may have ${mostCharacters} at most. Is it the right file?`,
  ]);
  expect(said(`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`)[0]).toMatch(/^file: .* more than 100 deep/);
  expect(said(replaced('"unconfirmed": ["s03"]', `"unconfirmed": [${'0,'.repeat(1_000_000)}0]`))).toEqual([
    'unconfirmed: $.unconfirmed[0]: expected string, found 0.',
  ]);
});

test('a file in which thousands of ids are unknown is refused, with near ones for the first of them', () => {
  const paragraph = Array.from({ length: 3_000 }, (_, index) => ({
    id: `satz-${index}`,
    text: 'Es regnet.',
    form: 'stated',
    context: `sats-${2_999 - index}`,
  }));
  const { article, ...file } = JSON.parse(sound);
  const sections = [{ id: 'anfang', blocks: [{ kind: 'paragraph', paragraph }] }];
  const { faults } = parseReading(JSON.stringify({ ...file, article: { ...article, sections, events: {} } }));
  const unknown = faults.flatMap((fault) =>
    fault.code === 'idUnknown' && fault.path.endsWith('context') ? fault : [],
  );
  expect(unknown.length).toBe(3_000);
  expect(unknown[0]).toMatchObject({ found: 'sats-2999', known: expect.stringMatching(/^satz-2999, /) });
  expect(unknown.at(-1)).toMatchObject({ found: 'sats-0', known: expect.stringMatching(/^satz-0, satz-1, /) });
});
