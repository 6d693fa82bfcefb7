import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/draft.ts';

afterEach(() => vi.restoreAllMocks());

async function runOn(lines: string) {
  const file = join(mkdtempSync(join(tmpdir(), 'draft-')), 'texts.jsonl');
  writeFileSync(file, lines);
  return printed(['--jsonl', file]);
}

async function printed(args: readonly string[]) {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const code = await run(args);
  const text = (spy: typeof out) => spy.mock.calls.map(([chunk]) => String(chunk)).join('');
  return { code, out: text(out), err: text(err) };
}

test('each line of texts gives one of proposals, with places in the text', async () => {
  const { code, out } = await runOn('{"name":"a","text":"Der Rat sagte: «Ja, gern.»"}\n\n{"name":"b","text":""}\n');
  expect(code).toBe(0);
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { name: 'a', sentences: [[0, 26]], attributions: [{ source: [[0, 7]], cue: [[8, 13]] }], quoted: [[15, 26]] },
    { name: 'b', sentences: [], attributions: [], quoted: [] },
  ]);
});

test('a line that holds no text is named', async () => {
  const { code, err } = await runOn('{"name":"a","text":"Ja."}\n{"name":"b"}\n');
  expect(code).toBe(1);
  expect(err).toMatch(/texts\.jsonl, line 2: expected an object with "name" and "text"/);
});

test('a file that does not exist is an error, and no file a wrong command', async () => {
  expect((await printed(['--jsonl', '/does/not/exist'])).code).toBe(1);
  expect((await printed([])).code).toBe(2);
});
