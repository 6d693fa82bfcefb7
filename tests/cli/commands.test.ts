import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mostBytes } from '../../src/file/bounds.ts';
import { articleFolder, folderWith } from '../folders.ts';
import { call, callWith } from './call.ts';

const page = '<!doctype html>\n<title>Hafen</title>\n<p>Der Hafen bleibt zu.';
const text = 'Der Hafen bleibt zu\n\nDie Hafenzeitung meldet, der Hafen bleibe zu. Das gelte bis auf Weiteres.\n';

/** A folder with the text and what `npm run new` makes of it, and the file of that reading. */
async function folderWithReading() {
  const folder = folderWith({ 'hafen.txt': text });
  await call(folder, 'new', 'hafen.txt');
  return { folder, file: join(folder, 'hafen/reading.json') };
}

test('a text becomes a folder whose reading holds; what is there is never overwritten', async () => {
  const folder = folderWith({ 'hafen.txt': text });
  expect(await call(folder, 'new', 'hafen.txt')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/\nTo go through them: npm run dev -- hafen\n$/),
    stderr: '',
  });
  expect(readdirSync(join(folder, 'hafen')).sort()).toEqual(['reading.json', 'text.txt']);
  expect(await call(folder, 'check', 'hafen')).toMatchObject({
    status: 0,
    stdout: 'No faults found. Sentences not confirmed yet: 2.\n',
  });
  const before = readFileSync(join(folder, 'hafen/reading.json'), 'utf8');
  const again = await call(folder, 'new', 'hafen.txt');
  expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('already exists; nothing was written.')]);
  expect(readFileSync(join(folder, 'hafen/reading.json'), 'utf8')).toBe(before);
});

test('a reading that was saved becomes a folder again, with what is confirmed in it', async () => {
  const { folder, file } = await folderWithReading();
  const { unconfirmed, ...reading } = JSON.parse(readFileSync(file, 'utf8'));
  expect(unconfirmed).toEqual(['s01', 's02']);
  const saved = { ...reading, unconfirmed: ['s02'] };
  writeFileSync(join(folder, 'gesichert.json'), JSON.stringify(saved));
  expect(await call(folder, 'new', 'gesichert.json')).toMatchObject({ status: 0, stderr: '' });
  expect(JSON.parse(readFileSync(join(folder, 'gesichert/reading.json'), 'utf8'))).toEqual(saved);
  expect(await call(folder, 'check', 'gesichert')).toMatchObject({
    status: 0,
    stdout: 'No faults found. Sentences not confirmed yet: 1.\n',
  });
  writeFileSync(join(folder, 'fertig.json'), JSON.stringify({ ...saved, unconfirmed: [] }));
  expect(await call(folder, 'new', 'fertig.json')).toMatchObject({
    stdout: expect.stringMatching(/\nTo build its site: npm run build -- fertig\n$/),
  });
  writeFileSync(join(folder, 'anderes.json'), '{\n"name":\n"x"}');
  const refused = await call(folder, 'new', 'anderes.json');
  expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('$.name: unknown key')]);
});

test('a reading whose file would be too large to be read again is not written', async () => {
  const folder = folderWith({});
  const said = { kind: 'paragraph', paragraph: [{ id: 's01', text: 'x'.repeat(31_999_700), form: 'stated' }] };
  const title = { text: 'T', form: 'stated' };
  const article = { lang: 'de', title, sources: {}, sections: [{ id: 'a', blocks: [said] }] };
  writeFileSync(join(folder, 'lang.json'), JSON.stringify({ version: 1, article, unconfirmed: [] }));
  const { status, stderr } = await call(folder, 'new', 'lang.json');
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^lang.reading\.json: .*Nothing was written\.\n$/)]);
  expect(readdirSync(folder)).toEqual(['lang.json']);
});

test('in a text with lines of fixed width, a sentence continues on the next line', async () => {
  const folder = folderWith({ 'herbst.txt': 'Herbst\n\nDie Blätter fallen, fallen\nwie von weit.\n' });
  await call(folder, 'new', 'herbst.txt');
  const holds = { status: 0, stdout: 'No faults found. Sentences not confirmed yet: 1.\n', stderr: '' };
  expect(await call(folder, 'check', 'herbst')).toEqual(holds);
});

test.each(['hafen.md', 'hafen.txt'])(
  'Markdown in %s becomes a folder with its text, without its marks',
  async (file) => {
    const folder = folderWith({ [file]: '# Der **Hafen**\n\nDer Hafen\nbleibt [zu](https://example.org).\n' });
    expect((await call(folder, 'new', file)).status).toBe(0);
    expect(readFileSync(join(folder, 'hafen/text.txt'), 'utf8')).toBe('Der Hafen\nDer Hafen bleibt zu.');
  },
);

test('a new folder has no character that its check would reject, and what was removed is reported', async () => {
  const folder = folderWith({ 'hafen.txt': 'Hafen\n\nDas Amt:\tEr \u202Ableibe\u0007 zu.\n' });
  const { status, stdout } = await call(folder, 'new', 'hafen.txt');
  expect([status, stdout]).toEqual([0, expect.stringContaining('Hidden characters left out of the text: 2.')]);
  expect(readFileSync(join(folder, 'hafen/text.txt'), 'utf8')).toBe('Hafen\n\nDas Amt: Er bleibe zu.\n');
  expect((await call(folder, 'check', 'hafen')).status).toBe(0);
});

test('a draft alone is printed with its rules, or as a reading, and written nowhere', async () => {
  const folder = folderWith({ 'hafen.txt': text });
  const { status, stdout } = await call(folder, 'draft', 'hafen.txt');
  expect([status, stdout.split('\n')]).toEqual([0, expect.arrayContaining(['s01\tform\treported'])]);
  const reading = JSON.parse((await call(folder, 'draft', 'hafen.txt', '--json')).stdout);
  expect(reading).toMatchObject({ version: 1, unconfirmed: ['s01', 's02'], article: { lang: 'de-CH' } });
  expect(readdirSync(folder)).toEqual(['hafen.txt']);
});

test('a text is drafted in its own language, unless one is given', async () => {
  const folder = folderWith({ 'rain.txt': 'Rain\n\nThe mayor said that it was over. It is not.' });
  const draftIn = async (...options: readonly string[]) =>
    JSON.parse((await call(folder, 'draft', 'rain.txt', '--json', ...options)).stdout).article;
  expect(await draftIn()).toMatchObject({ lang: 'en', sources: { mayor: {} } });
  expect(await draftIn('--lang', 'fr')).toMatchObject({ lang: 'fr', sources: {} });
});

test('for a language without rules, the command says that hardly anything is proposed', async () => {
  const text = 'La pluie\n\nLe maire a dit que la ville est belle.\n';
  const folder = folderWith({ 'pluie.txt': text, 'regen.txt': text });
  const { status, stdout } = await call(folder, 'new', 'pluie.txt');
  expect([status, stdout]).toEqual([0, expect.stringContaining('neither German nor English')]);
  const named = await call(folder, 'new', 'regen.txt', '--lang', 'fr');
  expect([named.status, named.stdout]).toEqual([0, expect.not.stringContaining('neither')]);
});

test('faults are printed one per line, or as data', async () => {
  const folder = folderWith({ 'hafen.txt': text });
  await call(folder, 'new', 'hafen.txt', '--to', 'gelesen');
  writeFileSync(join(folder, 'gelesen/text.txt'), text.replace('Hafen ', 'Port '));
  const found = await call(folder, 'check', 'gelesen');
  expect([found.status, found.stdout]).toEqual([1, expect.stringContaining('The text differs from the original')]);
  const { status, stdout } = await call(folder, 'check', 'gelesen', '--json');
  expect([status, JSON.parse(stdout)]).toEqual([1, [expect.objectContaining({ code: 'textDiffers', id: '_title' })]]);
});

test.each([
  [
    'Windows-1252',
    Uint8Array.from([...'Br', 0xfc, ...'cke\n'].map((one) => (typeof one === 'string' ? one.charCodeAt(0) : one))),
    'line 1 has the byte 0xFC',
  ],
  ['one line', 'Nur ein Satz.\n', 'The text has no title'],
])('%s is refused, and nothing is written', async (_, content, message) => {
  const folder = folderWith({ 'text.txt': content });
  const { status, stderr } = await call(folder, 'new', 'text.txt', '--to', 'neu');
  expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
  expect(readdirSync(folder)).toEqual(['text.txt']);
});

test.each([
  ['new', 'nirgends.txt', 'nirgends.txt: There is no file of that name.'],
  ['draft', 'leer', 'leer: This is a folder, not a file.'],
  ['new', 'seite.txt', 'seite.txt: This is a web page, not a text'],
  ['new', 'stueck.txt', 'stueck.txt: This is a web page, not a text'],
  ['draft', 'teil.HTM', 'teil.HTM: This is a web page, not a text'],
  ['new', 'text.txt --to da', 'da/text.txt already exists; nothing was written.'],
  ['new', 'text.txt --to text.txt', 'text.txt is a file; nothing was written. Name the folder with --to.'],
  ['new', 'anderes.json', 'expected a value, found none.'],
])('npm run %s -- %s says why nothing came of it, as data too', async (command, given, message) => {
  const folder = folderWith({
    'text.txt': text,
    'da/text.txt': text,
    'leer/x': '',
    'anderes.json': '{}',
    'seite.txt': page,
    'stueck.txt': '<h1>Hafen</h1>\n<p>Der Hafen bleibt zu.</p>',
    'teil.HTM': '<h1>Hafen</h1>\n<p>Der Hafen bleibt zu.</p>',
  });
  const args = given.split(' ');
  const { status, stderr } = await call(folder, command, ...args);
  expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
  const data = await call(folder, command, ...args, '--json');
  expect([data.status, data.stderr]).toEqual([1, '']);
  expect(JSON.parse(data.stdout)).toEqual({
    message: expect.stringContaining(message),
    findings: expect.any(Array),
  });
});

test('a reading saved in another encoding is reported as such', async () => {
  const { folder, file } = await folderWithReading();
  writeFileSync(file, readFileSync(file, 'utf8'), 'utf16le');
  const stdout = expect.stringMatching(/reading\.json: file: The text is UTF-16\. Save it as UTF-8\./);
  expect(await call(folder, 'check', 'hafen')).toEqual({ status: 1, stdout, stderr: '' });
});

test('a reading larger than any can be is refused unread', async () => {
  const { folder, file } = await folderWithReading();
  truncateSync(file, mostBytes + 1);
  const stdout = expect.stringContaining('Is it the right file?');
  expect(await call(folder, 'check', 'hafen')).toEqual({ status: 1, stdout, stderr: '' });
});

test.each([
  ['new', 'kreis', 1, 'kreis: ELOOP'],
  ['new', 'text.txt --to kreis', 1, 'kreis: ELOOP'],
  ['new', 'text.txt --to text.txt/neu', 1, 'text.txt/neu: ENOTDIR'],
  ['check', 'kreis', 2, 'kreis: ELOOP'],
  ['build', 'text.txt/neu', 2, 'text.txt/neu: ENOTDIR'],
])(
  'npm run %s -- %s tells the system’s reason where it cannot look at a path',
  async (command, given, code, reason) => {
    const folder = folderWith({ 'text.txt': text });
    symlinkSync('kreis', join(folder, 'kreis'));
    const { status, stderr } = await call(folder, command, ...given.split(' '));
    expect([status, stderr]).toEqual([code, expect.stringContaining(reason)]);
  },
);

test('of a folder that cannot be written whole, nothing stays, so that the next try succeeds', async () => {
  const folder = folderWith({ 'hafen.txt': text, 'hafen/x': '' });
  symlinkSync('nirgends/reading.json', join(folder, 'hafen/reading.json'));
  const { status, stderr } = await call(folder, 'new', 'hafen.txt');
  expect([status, stderr]).toEqual([1, expect.stringContaining('hafen: EEXIST')]);
  expect(readdirSync(join(folder, 'hafen')).sort()).toEqual(['reading.json', 'x']);
});

// The superuser may read everything.
test.skipIf(process.getuid?.() === 0)('of a folder that may not be read, just that is said', async () => {
  const folder = folderWith({ 'hafen/x': '' });
  chmodSync(join(folder, 'hafen'), 0o000);
  const { status, stderr } = await call(folder, 'check', 'hafen');
  expect([status, stderr]).toEqual([2, expect.stringMatching(/^hafen: EACCES/)]);
});

test.each([
  ['Mein Hafen', '"Mein Hafen"'],
  ['$HOME `x`', "'$HOME `x`'"],
  ["der $Hafen 'alt'", `'der $Hafen '\\''alt'\\'''`],
])('a folder called %s is named as a shell takes it', async (name, shown) => {
  const folder = folderWith({ 'hafen.txt': text });
  expect((await call(folder, 'new', 'hafen.txt', '--to', name)).stdout).toContain(`npm run dev -- ${shown}\n`);
});

test('a reading is not drafted as if its JSON were a text, and names its own language', async () => {
  const { folder, file } = await folderWithReading();
  writeFileSync(join(folder, 'SICHER.JSON'), readFileSync(file));
  const drafted = await call(folder, 'draft', 'SICHER.JSON');
  expect([drafted.status, drafted.stderr]).toEqual([1, expect.stringContaining('SICHER.JSON: This is a reading')]);
  const renamed = await call(folder, 'new', 'SICHER.JSON', '--lang', 'en');
  expect([renamed.status, renamed.stderr]).toEqual([2, expect.stringContaining('--lang is for a text')]);
  expect(await call(folder, 'new', 'SICHER.JSON')).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(join(folder, 'SICHER/reading.json'), 'utf8')).toBe(readFileSync(file, 'utf8'));
});

test('a reading may be about a prototype', async () => {
  const folder = folderWith({
    'car.txt': 'The car\n\nThe prototype was built on 3 June 2024, the mayor said. He waits.\n',
  });
  await call(folder, 'new', 'car.txt');
  expect(await call(folder, 'check', 'car')).toMatchObject({ status: 0, stderr: '' });
});

test.each([
  ['new', '', 'No text is given.'],
  ['new', 'a.txt b.txt', 'More than one path is given'],
  ['new', 'text.txt --too neu', "Unknown option '--too'."],
  ['new', 'text.txt --to', "Option '--to <value>' argument missing."],
  ['new', 'text.txt --lang “”', '“”” is not a language tag'],
  ['draft', 'text.txt --lang Deutsch(CH)', '“Deutsch(CH)” is not a language tag (such as de-CH).'],
  ['draft', 'text.txt --to neu', "Unknown option '--to'."],
  ['draft', 'text.txt --jsonl x', '--jsonl goes with nothing but --lang.'],
  ['build', '--darft', "Unknown option '--darft'."],
  ['check', 'nirgends', 'There is no folder nirgends.'],
  ['check', '.', '. has neither reading.json nor article.ts.'],
  ['build', '.', '. has neither reading.json nor article.ts.'],
  ['dev', '.', '. has neither reading.json nor article.ts.'],
  [
    'check',
    'text.txt',
    'text.txt is a file, not a folder. For a folder with a text and its reading: npm run new -- text.txt',
  ],
])('npm run %s -- %s says what is wrong with the command line, as data too', async (command, given, message) => {
  const folder = folderWith({ 'text.txt': text });
  const args = given.split(' ').filter((one) => one !== '');
  const { status, stdout, stderr } = await call(folder, command, ...args);
  expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)]);
  const data = await call(folder, command, '--json', ...args);
  expect([data.status, JSON.parse(data.stdout)]).toEqual([2, { message: stderr.trimEnd(), findings: [] }]);
  expect(readdirSync(folder)).toEqual(['text.txt']);
});

test('started by itself, a wrong command prints its usage, and asking for help is not an error', () => {
  const start = (...args: readonly string[]) => spawnSync('node', ['src/cli/run.mjs', ...args], { encoding: 'utf8' });
  const help = expect.stringContaining('npm run build -- [FOLDER]');
  expect(start('build', '--darft')).toMatchObject({ status: 2, stdout: '', stderr: help });
  expect(start('build', '--help')).toMatchObject({ status: 0, stdout: help, stderr: '' });
});

test('started in another folder, a command finds the project, and what is named there', () => {
  const folder = folderWith({ 'hafen.txt': text });
  // As in the script of another project.
  const env = { ...process.env, INIT_CWD: tmpdir() };
  const run = (...args: readonly string[]) =>
    spawnSync('node', [join(process.cwd(), 'src/cli/run.mjs'), ...args], { encoding: 'utf8', cwd: folder, env });
  expect(run('check')).toMatchObject({ status: 0, stdout: 'No faults found.\n' });
  expect(run('new', 'hafen.txt')).toMatchObject({ status: 0, stderr: '' });
  expect(readdirSync(join(folder, 'hafen')).sort()).toEqual(['reading.json', 'text.txt']);
});

test.each([[], ['publish'], ['terminal']])('without one of its commands, the command line names them', (...args) => {
  const { status, stderr } = spawnSync('node', ['src/cli/run.mjs', ...args], { encoding: 'utf8' });
  const found = args[0] ?? 'none';
  expect([status, stderr]).toEqual([
    2,
    `Expected one of the commands new, check, draft, dev, build, found ${found}.\n`,
  ]);
});

test.each(['--help', '-h'])('%s alone names the commands, and is no error', (option) => {
  const { status, stdout, stderr } = spawnSync('node', ['src/cli/run.mjs', option], { encoding: 'utf8' });
  expect([status, stdout, stderr]).toEqual([0, expect.stringContaining('npm run new -- --help'), '']);
});

test.each(['new', 'draft', 'check', 'build', 'dev'])('%s has a help that names it', async (command) => {
  expect((await import(`../../src/cli/${command}.ts`)).help).toContain(`npm run ${command} -- `);
});

test('an article in TypeScript is checked as well: its forms, its text', async () => {
  const sites = join(process.cwd(), 'tests/fixtures/sites');
  expect(await call(sites, 'check', 'refused')).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(/^refused\/article\.ts: s1: The text differs from the original/),
  });
  const { status, stdout } = await call(articleFolder(`form: 'sure'`), 'check', '.', '--json');
  expect([status, JSON.parse(stdout)]).toEqual([1, [expect.objectContaining({ message: expect.any(String) })]]);
  expect(stdout).toContain('s1: «sure» is not a form');
});

test.each(['check', 'dev', 'build'])('without a folder, %s takes the one that CONTENT names', async (command) => {
  const folder = folderWith({ 'leer/article.ts': '' });
  const { status, stdout } = await callWith({ CONTENT: join(folder, 'leer') }, folder, command, '--json');
  expect([status, stdout]).toEqual([1, expect.stringContaining('leer/originalText.ts is missing')]);
});

test('faults of the text itself are reported for its file', async () => {
  const folder = folderWith({ 'hafen.txt': text.replace('bleibe', 'bl\uFFFDibe') });
  await call(folder, 'new', 'hafen.txt');
  expect((await call(folder, 'check', 'hafen')).stdout).toMatch(/^hafen\/text\.txt: original: Line 3 of the original/);
});

test('a picture that is not there is found in a reading too', async () => {
  const { folder, file } = await folderWithReading();
  const reading = JSON.parse(readFileSync(file, 'utf8'));
  const figure = { kind: 'figure', id: 'bild', file: 'hafen.png', width: 4, height: 3, alt: 'Der Hafen' };
  reading.article.sections[0].blocks.push(figure);
  writeFileSync(file, JSON.stringify(reading));
  expect(await call(folder, 'check', 'hafen')).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(/hafen\/reading\.json: bild: .*hafen\.png/),
  });
});

test('what a build refuses is data, too, and names the file to mend, whatever its folder is called', async () => {
  const folder = folderWith({ 'hafen.txt': text });
  const hafen = '100% Hafen #1';
  await call(folder, 'new', 'hafen.txt', '--to', hafen);
  const site = { SITE_FOLDER: join(folder, '100% site') };
  const unconfirmed = await callWith(site, folder, 'build', hafen, '--json');
  expect([unconfirmed.status, JSON.parse(unconfirmed.stdout)]).toEqual([
    1,
    { message: expect.any(String), findings: [expect.objectContaining({ code: 'unconfirmed', count: 2 })] },
  ]);
  writeFileSync(join(folder, hafen, 'text.txt'), text.replace('Hafen ', 'Port '));
  const { status, stdout } = await callWith(site, folder, 'build', hafen, '--draft', '--json');
  const file = expect.stringMatching(/100% Hafen #1\/reading\.json$/);
  expect([status, JSON.parse(stdout).findings]).toEqual([1, [expect.objectContaining({ code: 'textDiffers', file })]]);
  expect(readdirSync(folder).sort()).toEqual([hafen, 'hafen.txt']);
});

test('what cannot be served is data, too', async () => {
  const { folder, file } = await folderWithReading();
  writeFileSync(file, '{}');
  const { status, stdout } = await call(folder, 'dev', 'hafen', '--json');
  const findings = expect.arrayContaining([expect.objectContaining({ code: 'keyMissing', path: '$.article' })]);
  expect([status, JSON.parse(stdout)]).toEqual([1, { message: expect.any(String), findings }]);
});

test('colours are for terminals, unless they are turned off', async () => {
  const folder = folderWith({ 'hafen.txt': text });
  const isColoured = async (env: Readonly<Record<string, string>>) =>
    (await callWith(env, folder, 'new', 'nirgends.txt')).stderr.includes('\u001B[');
  expect([await isColoured({}), await isColoured({ NO_COLOR: '1' })]).toEqual([false, false]);
  expect(await isColoured({ FORCE_COLOR: '1' })).toBe(true);
});

test('a reading with faults is served once they are mended, without another start', async () => {
  const { folder, file } = await folderWithReading();
  const sound = readFileSync(file, 'utf8');
  writeFileSync(file, '{}');
  const env = { ...process.env, SITE_FOLDER: join(folder, 'site') };
  const server = spawn('node', ['src/cli/run.mjs', 'dev', join(folder, 'hafen')], { env });
  try {
    const [faults] = await once(server.stderr, 'data');
    expect(String(faults)).toMatch(/hafen\/reading\.json: .*article.*[\s\S]*once this is mended and saved\./);
    writeFileSync(file, '{');
    const [others] = await once(server.stderr, 'data');
    expect(String(others)).toMatch(/is not JSON/);
    writeFileSync(file, sound);
    let printed = '';
    for await (const piece of server.stdout) {
      printed += String(piece);
      if (printed.includes('Workbench: ')) break;
    }
    expect(printed).toMatch(/Local: .*http:/);
  } finally {
    server.kill();
  }
});

test('a page in development shows the current reading', async () => {
  const { folder, file } = await folderWithReading();
  const server = spawn('node', ['src/cli/run.mjs', 'dev', join(folder, 'hafen'), '--json'], {
    env: { ...process.env, SITE_FOLDER: join(folder, 'site') },
  });
  try {
    const [printed] = await once(server.stdout, 'data');
    const page = async () => (await fetch(JSON.parse(printed).addresses[0])).text();
    expect(await page()).toContain('Entwurf');
    const checksum = await fetch(`${JSON.parse(printed).addresses[0]}@fs${folder}/hafen/text.txt?import&sha256`);
    expect(checksum.headers.get('content-type')).toContain('javascript');
    const workbench = await fetch(JSON.parse(printed).workbench[0]);
    expect(await workbench.text()).toContain('<meta name="folder-reading"');
    const { unconfirmed, ...reading } = JSON.parse(readFileSync(file, 'utf8'));
    expect(unconfirmed.length).toBe(2);
    const read = { ...reading, unconfirmed: [], article: { ...reading.article, lang: 'en' } };
    // Saved until it is noticed: the server misses changes made before it watches the file.
    const seen = async () => {
      const shown = await page();
      if (shown.includes('Entwurf')) writeFileSync(file, JSON.stringify(read));
      return shown;
    };
    await expect.poll(seen, { interval: 500, timeout: 40_000 }).not.toContain('Entwurf');
    expect(await page()).toContain('Sources in the article');
  } finally {
    server.kill();
  }
});
