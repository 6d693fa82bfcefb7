import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const text = 'Der Hafen bleibt zu\n\nDie Hafenzeitung meldet, der Hafen bleibe zu. Das gelte bis auf Weiteres.\n';

/** Runs a command as a user would, in a folder of its own. */
function run(folder: string, command: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['src/cli/run.mjs', command, ...args], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  });
  return { status, stdout, stderr };
}

function folderWith(name: string, content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'quellenlage-'));
  writeFileSync(join(folder, name), content);
  return folder;
}

test('a text becomes a folder whose reading holds; what is there is never overwritten', () => {
  const folder = folderWith('hafen.txt', text);
  expect(run(folder, 'new', 'hafen.txt')).toMatchObject({ status: 0, stderr: '' });
  expect(readdirSync(join(folder, 'hafen')).sort()).toEqual(['reading.json', 'text.txt']);
  expect(run(folder, 'check', 'hafen')).toMatchObject({ status: 0, stdout: 'All holds.\n' });
  const before = readFileSync(join(folder, 'hafen/reading.json'), 'utf8');
  const again = run(folder, 'new', 'hafen.txt');
  expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('is there already; nothing was written.')]);
  expect(readFileSync(join(folder, 'hafen/reading.json'), 'utf8')).toBe(before);
});

test('a draft alone is printed with its rules, or as a reading, and written nowhere', () => {
  const folder = folderWith('hafen.txt', text);
  const { status, stdout } = run(folder, 'draft', 'hafen.txt');
  expect([status, stdout.split('\n')]).toEqual([0, expect.arrayContaining(['s01\tform\treported'])]);
  const reading = JSON.parse(run(folder, 'draft', 'hafen.txt', '--json').stdout);
  expect(reading).toMatchObject({ version: 1, unconfirmed: ['s01', 's02'], article: { lang: 'de-CH' } });
  expect(readdirSync(folder)).toEqual(['hafen.txt']);
});

test('what does not hold is told a line each, or as data', () => {
  const folder = folderWith('hafen.txt', text);
  run(folder, 'new', 'hafen.txt', '--to', 'gelesen');
  writeFileSync(join(folder, 'gelesen/text.txt'), text.replace('Hafen ', 'Port '));
  const found = run(folder, 'check', 'gelesen');
  expect([found.status, found.stdout]).toEqual([1, expect.stringContaining('The text departs from the original')]);
  const { status, stdout } = run(folder, 'check', 'gelesen', '--json');
  expect([status, JSON.parse(stdout)]).toEqual([1, [expect.objectContaining({ code: 'textDiffers', id: '_title' })]]);
});

test.each([
  [
    'Windows-1252',
    Uint8Array.from([...'Br', 0xfc, ...'cke\n'].map((one) => (typeof one === 'string' ? one.charCodeAt(0) : one))),
    'line 1 has the byte 0xFC',
  ],
  ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le'), 'The text is UTF-16.'],
  ['something binary', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'The file is no text'],
  ['nothing', '', 'The text is empty.'],
  ['one line', 'Nur ein Satz.\n', 'The text has no title'],
])('%s is refused, and nothing is written', (_, content, message) => {
  const folder = folderWith('text.txt', content);
  const { status, stderr } = run(folder, 'new', 'text.txt', '--to', 'neu');
  expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
  expect(readdirSync(folder)).toEqual(['text.txt']);
});

test('a wrong command says how it goes, and help is no fault', () => {
  const folder = folderWith('text.txt', text);
  expect(run(folder, 'new')).toMatchObject({ status: 2, stdout: '' });
  expect(run(folder, 'new', 'text.txt', '--lang', '“”').status).toBe(2);
  expect(run(folder, 'check', 'nirgends').status).toBe(2);
  expect(run(folder, 'check', '--help')).toMatchObject({ status: 0, stderr: '' });
});
