import { lstat, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyPictures, pictureFaultsIn, pictures } from '../../src/build/pictures.ts';
import { pixelSizeOf } from '../../src/build/pixelSize.ts';
import { hallowReach } from '../fixtures/sites/hallowReach/hallowReach.ts';
import { serveWith } from '../folderServer.ts';
import { folderWith } from '../folders.ts';

const folder = 'tests/fixtures/sites/hallowReach';
const lying = { width: 1200, height: 800 };
const upright = { width: 800, height: 1200 };

test.each([
  ['JPEG', '', 'ffd8ffe00004000affc0001108032004b0'],
  ['JPEG that is shown bit by bit, its tables first', '', 'ffd8ffc40004000affc2001108032004b0'],
  ['JPEG whose segments are filled up', '', 'ffd8ffffffe00004000affffc0001108032004b0'],
  ['WebP', 'RIFF0000WEBPVP8 ', '000000000000009d012ab0442043'],
  ['WebP without loss', 'RIFF0000WEBPVP8L', '000000002fafc4c710'],
  ['WebP with more than its picture', 'RIFF0000WEBPVP8X', '0a00000000000000af04001f0300'],
])('the size of a picture is read from the head of its file: %s', (_, name, head) => {
  const file = Buffer.concat([Buffer.from(name, 'latin1'), Buffer.from(head, 'hex'), Buffer.alloc(16)]);
  expect(pixelSizeOf(file)).toEqual(lying);
});

test('a PNG has a size, what is not a pixel picture has none', async () => {
  expect(pixelSizeOf(await readFile(`${folder}/gate.png`))).toEqual(lying);
  expect(pixelSizeOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeUndefined();
});

test.each([
  ['lying', '4d4d002a00000008000101120003000000010001', lying],
  ['upright', '4d4d002a00000008000101120003000000010006', upright],
  ['upright, as a second field says', '4d4d002a00000008000201000003000000010001000001120003000000010005', upright],
  ['upside down', '4d4d002a00000008000101120003000000010004', lying],
  ['upright, with its lowest byte first', '49492a0008000000010012010300010000000800', upright],
])('a photo of a camera held %s has the size at which it is drawn', (_, tiff, size) => {
  const exif = `457869660000${tiff}000000000000`;
  const length = (exif.length / 2 + 2).toString(16).padStart(4, '0');
  const jpeg = Buffer.from(`ffd8ffe1${length}${exif}ffc0001108032004b0`, 'hex');
  expect(pixelSizeOf(Buffer.concat([jpeg, Buffer.alloc(16)]))).toEqual(size);
});

test('a picture of the given size has no fault, a missing one has', async () => {
  expect(await pictureFaultsIn(hallowReach, folder)).toEqual([]);
  expect(await pictureFaultsIn(hallowReach, 'tests/fixtures')).toEqual([
    { id: 'the-gate', code: 'pictureMissing', picture: 'gate.png' },
  ]);
});

test('a damaged file, or one that is not a picture, is distinguished from a missing one', async () => {
  const damaged = [{ id: 'the-gate', code: 'pictureDamaged', picture: 'gate.png' }];
  const whole = await readFile(`${folder}/gate.png`);
  for (const content of [whole.subarray(0, 12), new Uint8Array(0), '<svg xmlns="http://www.w3.org/2000/svg"/>']) {
    expect(await pictureFaultsIn(hallowReach, folderWith({ 'gate.png': content }))).toEqual(damaged);
  }
});

test('for a picture that is a symbolic link, the site has the picture itself', async () => {
  const root = folderWith({ 'stock/gate.png': 'gate', 'article/x': '' });
  await symlink(join(root, 'stock/gate.png'), join(root, 'article/gate.png'));
  await copyPictures(hallowReach, join(root, 'article'), join(root, 'site'));
  expect((await lstat(join(root, 'site/pictures/gate.png'))).isFile()).toBe(true);
});

test('a picture whose size differs from the one given has a fault', async () => {
  const [section] = hallowReach.sections;
  const blocks = section?.blocks.map((block) => (block.kind === 'figure' ? { ...block, width: 600 } : block)) ?? [];
  const other = { ...hallowReach, sections: section ? [{ ...section, blocks }] : [] };
  expect(await pictureFaultsIn(other, folder)).toEqual([
    { id: 'the-gate', code: 'pictureSizeDiffers', picture: 'gate.png', width: 1200, height: 800 },
  ]);
});

test('in development pictures are served, and nothing from outside of their folder', async () => {
  const root = folderWith({ 'article/gate.png': 'gate', 'secret.png': 'kept back' });
  const server = await serveWith(pictures(join(root, 'article')), root);
  const answerAt = async (name: string) => (await fetch(`${server.resolvedUrls?.local[0]}pictures/${name}`)).text();
  expect(await answerAt('gate.png')).toBe('gate');
  expect(await answerAt('..%2Fsecret.png')).not.toContain('kept back');
});
