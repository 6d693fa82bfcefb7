import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { mostCharacters } from '../../src/file/bounds.ts';
import { unpack } from '../../src/file/packed.ts';

const packed = (text: string) => `#reading.1.${deflateRawSync(text).toString('base64url')}`;

test('no more is unpacked than a file may be large', async () => {
  const large = '€'.repeat(1_000_000);
  expect(await unpack(packed(large))).toBe(large);
  expect(await unpack(packed('.'.repeat(mostCharacters * 3 + 1)))).toEqual({ code: 'linkBroken' });
});
