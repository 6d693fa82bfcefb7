import { expect, test } from 'vitest';
import { folderWith } from '../folders.ts';
import { call } from './call.ts';

const runOn = (lines: string, ...more: readonly string[]) =>
  call(folderWith({ 'texts.jsonl': lines }), 'draft', '--jsonl', 'texts.jsonl', ...more);

test('each line of texts gives one of proposals, with places in the text', async () => {
  const { status, stdout } = await runOn(
    '{"name":"a","text":"Der Rat sagte: «Ja, gern.»"}\n\n{"name":"b","text":""}\n',
  );
  expect(status).toBe(0);
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { name: 'a', sentences: [[0, 26]], attributions: [{ source: [[0, 7]], cue: [[8, 13]] }], quoted: [[15, 26]] },
    { name: 'b', sentences: [], attributions: [], quoted: [] },
  ]);
});

test('each line is read in its own language, unless one is given for all', async () => {
  const lines = [
    { text: 'The mayor said that the bridge was closed.' },
    { text: 'Der Rat sagte, die Brücke sei zu.' },
  ].map((line) => JSON.stringify(line));
  const cuesIn = async (...more: readonly string[]) => {
    const { stdout } = await runOn(lines.join('\n'), ...more);
    const printed = stdout.trim().split('\n');
    return printed.map((line) => JSON.parse(line).attributions.flatMap(({ cue }: { cue: unknown }) => cue));
  };
  expect(await cuesIn()).toEqual([[[10, 14]], [[8, 13]]]);
  expect(await cuesIn('--lang', 'de')).toEqual([[], [[8, 13]]]);
});

test('texts are not read in what is no language', async () => {
  const { status, stderr } = await runOn('{"name":"a","text":"Ja."}', '--lang', 'Deutsch(CH)');
  expect([status, stderr]).toEqual([
    2,
    expect.stringContaining('“Deutsch(CH)” is not a language tag (such as de-CH).'),
  ]);
});

test('a line that holds no text is named', async () => {
  const { status, stderr } = await runOn('{"name":"a","text":"Ja."}\n{"name":"b"}\n');
  expect(status).toBe(1);
  expect(stderr).toMatch(/texts\.jsonl, line 2: expected an object with "name" and "text"/);
});
