import { expect, test } from 'vitest';
import { folderWith } from '../folders.ts';
import { call } from './call.ts';

const runOn = (lines: string) => call(folderWith({ 'texts.jsonl': lines }), 'draft', '--jsonl', 'texts.jsonl');

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

test('a line that holds no text is named', async () => {
  const { status, stderr } = await runOn('{"name":"a","text":"Ja."}\n{"name":"b"}\n');
  expect(status).toBe(1);
  expect(stderr).toMatch(/texts\.jsonl, line 2: expected an object with "name" and "text"/);
});
