import { readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { checkExports } from '../../src/build/checks.ts';
import { contentIn } from '../../src/build/content.ts';
import { readContent } from '../../src/build/readContent.ts';
import { callWith } from '../cli/call.ts';
import { oneSentence } from '../fixtures/oneSentence.ts';
import { articleFolder, folderWith } from '../folders.ts';

/** What `npm run build` says of an article in a folder, and the files of the site that stood there before. */
async function build(folder: string) {
  const site = join(folderWith({ 'refused/index.html': 'the site before' }), 'refused');
  const { status, stderr } = await callWith({ SITE_FOLDER: site, NO_COLOR: '1' }, '', 'build', folder);
  return { status, said: stderr, left: await readdir(join(site, '..'), { recursive: true }) };
}

const reported = `form: 'reported', attributions: [{ source: 'gazette', cue: 'says' }]`;

test('an article whose text is not the original is refused, by the name of its file, and the site stays as it was', async () => {
  const { status, said, left } = await build('tests/fixtures/sites/refused');
  expect(status).toBe(1);
  expect(said).toContain(
    'The checks failed:\ntests/fixtures/sites/refused/article.ts: s1: The text differs from the original',
  );
  expect(left.toSorted()).toEqual(['refused', 'refused/index.html']);
});

test.each([
  [reported.replace('reported', 'reportd'), 's1: «reportd» is not a form (forms: quoted, open,'],
  [
    `${reported}, timewords: ['now']`,
    "error TS2353: Object literal may only specify known properties, and 'timewords' does not exist",
  ],
])(
  'what does not compile is refused wherever the article stands, with the sentence and the remedy: %s',
  async (sentence, message) => {
    const folder = articleFolder(sentence);
    const { status, said, left } = await build(folder);
    expect([status, said]).toEqual([1, expect.stringContaining(message)]);
    expect(said).toContain(relative('', folder));
    expect(left.toSorted()).toEqual(['refused', 'refused/index.html']);
  },
);

test('a text that is imported and not there is named, with the folder whose module imports it', async () => {
  const folder = articleFolder(reported);
  writeFileSync(
    join(folder, 'originalText.ts'),
    `import text from './rain.txt?raw';\nexport const originalText = text;`,
  );
  const { status, said } = await build(folder);
  const missing = 'a module imports ./rain.txt, but there is no such file. Put it there, or mend the import.';
  expect([status, said]).toEqual([1, expect.stringContaining(`${relative('', folder)}: ${missing}`)]);
});

test('of two articles that are read at once, each is refused for its own faults', async () => {
  const [work, right, wrong] = ['.cache/tests', articleFolder(reported), articleFolder(`${reported}, timewords: []`)];
  const read = (folder: string) => readContent(folder, { work, draft: false });
  const [one, other] = await Promise.allSettled([read(right), read(wrong)]);
  expect([one.status, other.status]).toEqual(['fulfilled', 'rejected']);
});

test('what is made of one reading is not what another is served from', () => {
  const work = folderWith({});
  const [one, other] = ['reading', 'oneSentence'].map((name) => join('tests/fixtures/sites', name));
  const served = contentIn(one ?? '', { work, draft: true }).originalText;
  const before = readFileSync(served, 'utf8');
  contentIn(other ?? '', { work, draft: true });
  expect(readFileSync(served, 'utf8')).toBe(before);
});

test.each(['#1', '1?'])('modules in a folder called %s, from which none can be loaded, are refused', (name) => {
  const folder = folderWith({ [`${name}/article.ts`]: '', [`${name}/originalText.ts`]: '' });
  expect(() => contentIn(join(folder, name), { work: '.cache', draft: false })).toThrow('a path with # or ?');
});

test.each(['index.html', 'manifest.json'])(
  'a site is refused where its %s states what its article does not',
  async (file) => {
    const site = folderWith({ [file]: '{"author":"A. Nachbar"}' });
    await expect(checkExports(oneSentence, site)).rejects.toThrow(`${file}: author: The file states “author”`);
  },
);
