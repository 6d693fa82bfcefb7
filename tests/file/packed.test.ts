import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unpack } from '../../src/file/packed.ts';
import { mostCharacters } from '../../src/file/parseReading.ts';

const packed = (text: string) => `#reading.1.${deflateRawSync(text).toString('base64url')}`;

test('no more is unpacked than a file may be large', async () => {
  const largest = '€'.repeat(mostCharacters);
  expect(await unpack(packed(largest))).toBe(largest);
  expect(await unpack(packed(`${largest}.`))).toEqual({ code: 'linkBroken' });
});
