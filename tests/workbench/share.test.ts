import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { originalOf } from '../../src/check/lines.ts';
import { draftArticle } from '../../src/draft/draftArticle.ts';
import { pack } from '../../src/file/packed.ts';
import { parseReading, type Reading } from '../../src/file/parseReading.ts';
import { readingFile } from '../../src/file/readingFile.ts';
import { setLink } from '../../src/workbench/edit/sentences.ts';
import { setForm } from '../../src/workbench/edit/statements.ts';
import { open } from '../../src/workbench/open/open.ts';
import { articleFolder } from '../../src/workbench/share/articleModule.ts';
import { linearFile } from '../../src/workbench/share/linearFile.ts';
import { modules, readingIn } from './readings.ts';

const blobOf = (text: string) => new Blob([text]);

/** Every export that can be opened again. */
const ways: Readonly<Record<string, (reading: Reading) => Promise<unknown>>> = {
  'the file': (reading) => open({ kind: 'file', name: 'reading.json', content: blobOf(readingFile(reading)) }),
  'the article in TypeScript': (reading) =>
    open({ kind: 'file', name: 'article.ts', content: blobOf(articleFolder(reading)['article.ts'] ?? '') }),
  'the linear edition': async (reading) =>
    open({ kind: 'file', name: 'artikel.html', content: blobOf(await linearFile(reading)) }),
  'a link': async (reading) => open({ kind: 'link', hash: `#${await pack(reading)}` }),
};

const words = fc.constantFrom(
  ...[
    'Der Minister sagte,',
    'laut Polizei',
    '«Wir gehen»,',
    'es sei',
    'am 3. Juni 2024',
    'könnte',
    'unklar',
    '</script>',
  ],
  ...["'", '"', '`$', '{x}`', '\\', '\u202E', '\uD800', '*/', '  ', 'عربي', '霧', '😀', '<!--', '&amp;', '- ', '1. '],
);
const lines = fc.array(words, { minLength: 1, maxLength: 12 }).map((parts) => `${parts.join(' ')}.`);
/** Drafts of texts that are news in parts, and in parts would be something else. */
const readings = fc.array(lines, { minLength: 2, maxLength: 8 }).map((all) => {
  const { article, unconfirmed } = draftArticle(all.join('\n'), 'de-CH').reading;
  return { article, unconfirmed: unconfirmed.filter((_, index) => index % 2 === 0) };
});

test.each(Object.entries(ways))('a reading passed on by %s is opened again as it was', async (_, passOn) => {
  for (const file of modules) {
    const reading = readingIn(file);
    expect(await passOn(reading)).toEqual({ kind: 'reading', reading });
  }
});

test('whatever is drafted is opened again as it was, however it is passed on', async () => {
  await fc.assert(
    fc.asyncProperty(readings, async (reading) => {
      for (const [way, passOn] of Object.entries(ways)) {
        expect(await passOn(reading), way).toEqual({ kind: 'reading', reading });
      }
    }),
  );
});

test('equal readings are the same file, whether they were drafted, edited or opened', () => {
  const { reading } = draftArticle('Titel\n\n«Es regnet», sagte Eva Muster am 3. Juni 2024. Er schweigt.', 'de-CH');
  const linked = setLink('s01', 'Juni', 'https://example.org/')(reading);
  const formed = setForm({ sentence: 's01', statement: 0 }, 'reported')(linked);
  for (const one of [reading, linked, formed]) {
    const file = readingFile(one);
    const opened = parseReading(file).reading;
    expect(opened && readingFile(opened)).toBe(file);
  }
});

test('a file is what the project itself writes, and the original is the text', () => {
  const text = readFileSync('tests/fixtures/sites/reading/reading.json', 'utf8');
  const { article, unconfirmed } = JSON.parse(text);
  expect(JSON.parse(readingFile({ article, unconfirmed }))).toEqual(JSON.parse(text));
  const original = readFileSync('src/content/kursk.txt', 'utf8').replaceAll(/\n+/g, '\n');
  expect(originalOf(readingIn('src/content/kursk.ts').article)).toBe(`${original.trim()}\n`);
});

test('a reading in TypeScript is written as the project is formatted', () => {
  const input = modules.map((file) => articleFolder(readingIn(file))['article.ts']).join('\n');
  const format = ['format', '--stdin-file-path=article.ts'];
  expect(execFileSync('node_modules/.bin/biome', format, { input, encoding: 'utf8' })).toBe(input);
});

test('a reading in TypeScript compiles, and one with a wrong id does not', { timeout: 120_000 }, () => {
  const folder = '.cache/tests/passed';
  rmSync(folder, { recursive: true, force: true });
  const write = (name: string, files: Readonly<Record<string, string>>) => {
    mkdirSync(join(folder, name), { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), text);
  };
  for (const [index, file] of modules.entries()) write(String(index), articleFolder(readingIn(file)));
  const drafted = draftArticle('Titel\nDer Minister sagte, es sei «gut».\nDas ist unklar.', 'de-CH');
  write('draft', articleFolder(drafted.reading));
  const wrong = articleFolder(readingIn('src/content/kursk.ts'))['article.ts'] ?? '';
  write('wrong', { 'article.ts': wrong.replace("source: 'nis'", "source: 'nsi'"), 'text.txt': '' });
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: '../../../tsconfig.json',
      include: ['**/*.ts', '../../../src/content/env.d.ts'],
      compilerOptions: { paths: { quellenlage: ['../../../src/model/defineArticle.ts'] } },
    }),
  );
  const { stdout } = spawnSync('node_modules/.bin/tsc', ['--project', folder, '--pretty', 'false'], {
    encoding: 'utf8',
  });
  const faults = stdout.split('\n').filter((line) => /^\S/.test(line));
  expect(faults).not.toEqual([]);
  for (const fault of faults) expect(fault).toMatch(/^\.cache\/tests\/passed\/wrong\/article\.ts.*"nsi"/);
});

test('the linear edition runs and loads nothing, whatever its texts say', async () => {
  const text = ['</title><script>alert(1)</script>', '<img src=x onerror=alert(1)> sagte "javascript:alert(1)".'];
  const html = await linearFile(draftArticle(text.join('\n'), 'de-CH').reading);
  expect(html).not.toMatch(/<(?:script|img|link|base|iframe)\b/i);
  expect(html).toContain("default-src 'none'");
});
