import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { mostCharacters } from '../../src/file/bounds.ts';
import { pack, unpack } from '../../src/file/packed.ts';
import { parseReading } from '../../src/file/parseReading.ts';

const packed = (text: string | Uint8Array) => `#reading.1.${deflateRawSync(text).toString('base64url')}`;

test('no more is unpacked than a file may be large', async () => {
  const large = '€'.repeat(1_000_000);
  expect(await unpack(packed(large))).toBe(large);
  expect(await unpack(packed('.'.repeat(mostCharacters * 3 + 1)))).toEqual({ code: 'linkBroken' });
});

test('a reading of any size comes out as it was packed, and what is not text does not', async () => {
  const names = Array.from({ length: 20_000 }, (_, at) => createHash('md5').update(String(at)).digest('hex'));
  const { reading } = parseReading(readFileSync('tests/fixtures/sites/reading/reading.json', 'utf8'));
  if (!reading) throw new Error('the reading is not sound');
  const large = { ...reading, article: { ...reading.article, mentioned: names } };
  const link = await pack(large);
  expect(link.length).toBeGreaterThan(400_000);
  expect(parseReading(String(await unpack(link))).reading).toEqual(large);
  expect(await unpack(packed(Uint8Array.of(0x22, 0xff, 0x22)))).toEqual({ code: 'linkBroken' });
});
