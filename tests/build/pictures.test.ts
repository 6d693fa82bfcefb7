import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { pictureFaultsIn } from '../../src/build/pictures.ts';
import { pixelSizeOf } from '../../src/build/pixelSize.ts';
import { hallowReach } from '../fixtures/sites/hallowReach/hallowReach.ts';

const folder = 'tests/fixtures/sites/hallowReach';

test('the size of a picture is read from the head of its file', async () => {
  expect(pixelSizeOf(await readFile(`${folder}/gate.png`))).toEqual({ width: 1200, height: 800 });
  const jpeg = Buffer.from('ffd8ffe00004000affc0001108032004b0', 'hex');
  expect(pixelSizeOf(Buffer.concat([jpeg, Buffer.alloc(16)]))).toEqual({ width: 1200, height: 800 });
  const webp = Buffer.concat([
    Buffer.from('RIFF0000WEBPVP8X', 'latin1'),
    Buffer.from('0a00000000000000af04001f0300', 'hex'),
  ]);
  expect(pixelSizeOf(webp)).toEqual({ width: 1200, height: 800 });
  expect(pixelSizeOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeUndefined();
});

test('a picture that is there in its size has no fault, one that is not there has', async () => {
  expect(await pictureFaultsIn(hallowReach, folder)).toEqual([]);
  expect(await pictureFaultsIn(hallowReach, 'tests/fixtures')).toEqual([
    { id: 'the-gate', code: 'pictureMissing', picture: 'gate.png' },
  ]);
});

test('a picture in another size than is said has a fault', async () => {
  const [section] = hallowReach.sections;
  const blocks = section?.blocks.map((block) => (block.kind === 'figure' ? { ...block, width: 600 } : block)) ?? [];
  const other = { ...hallowReach, sections: section ? [{ ...section, blocks }] : [] };
  expect(await pictureFaultsIn(other, folder)).toEqual([
    { id: 'the-gate', code: 'pictureSizeDiffers', picture: 'gate.png', width: 1200, height: 800 },
  ]);
});
