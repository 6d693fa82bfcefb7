import { expect, test } from 'vitest';
import { decodeText } from '../../src/file/decodeText.ts';

const utf8 = (text: string) => [...new TextEncoder().encode(text)];

test.each([
  ['UTF-16 by its mark', [0xff, 0xfe, 0x41, 0x00], { code: 'textUtf16' }],
  ['UTF-16 by the mark of the other order', [0xfe, 0xff, 0x00, 0x41], { code: 'textUtf16' }],
  ['UTF-16 by its zeros', [0x00, 0x41, 0x00, 0x42], { code: 'textUtf16' }],
  ['a zero alone', [0x00], { code: 'textBinary' }],
  ['a PDF', utf8('%PDF-1.7'), { code: 'textBinary' }],
  ['rich text', utf8('{\\rtf1 Ja}'), { code: 'textBinary' }],
  ['blanks', [0x20, 0x0a], { code: 'textEmpty' }],
  ['a wrong byte', [...utf8('Brücke\nund '), 0xfc, 0x0a, 0xfc], { code: 'textNotUtf8', line: 2, byte: '0xFC' }],
  ['a wrong byte behind a sign for one', [...utf8('\uFFFD'), 0xfc], { code: 'textNotUtf8', line: 1, byte: '0xFC' }],
  ['what breaks off', [...utf8('Ja\nJ'), 0xc3], { code: 'textNotUtf8', line: 2, byte: '0xC3' }],
  [
    'a wrong byte behind a mark',
    [0xef, 0xbb, 0xbf, ...utf8('Br'), 0xfc],
    { code: 'textNotUtf8', line: 1, byte: '0xFC' },
  ],
])('%s is refused, and why', (_, bytes, fault) => {
  expect(decodeText(Uint8Array.from(bytes))).toEqual({ text: undefined, fault: { id: 'original', ...fault } });
});

test('a byte order mark is not part of the text', () => {
  const text = 'Die Brücke';
  expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(text)]))).toEqual({ text, fault: undefined });
});
