import type { AnyFault } from '../check/finding.ts';

/** The text that bytes encode, or why they encode none. */
export type Decoded =
  | { readonly text: string; readonly fault: undefined }
  | { readonly text: undefined; readonly fault: AnyFault };

/** Decodes bytes as UTF-8, without a byte order mark. Never throws: it reports other encodings, binary data and empty texts. */
export function decodeText(bytes: Uint8Array): Decoded {
  const id = 'original';
  const refused = (fault: AnyFault): Decoded => ({ text: undefined, fault });
  if (isUtf16(bytes)) return refused({ id, code: 'textUtf16' });
  if (bytes.includes(0) || isDocument(bytes)) return refused({ id, code: 'textBinary' });
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === '' ? refused({ id, code: 'textEmpty' }) : { text, fault: undefined };
  } catch {
    return refused({ id, code: 'textNotUtf8', ...firstWrong(bytes) });
  }
}

/** Whether bytes are a PDF or rich text, which may be valid UTF-8; the documents of word processors have zeros. */
function isDocument(bytes: Uint8Array): boolean {
  return /^(?:%PDF-|\{\\rtf)/.test(String.fromCharCode(...bytes.subarray(0, 5)));
}

/** Whether bytes are UTF-16, by their byte order mark or because every other byte at the beginning is zero. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, 200);
  const zeros = (parity: number) => start.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const half = start.length / 2;
  const [fewer = 0, more = 0] = [zeros(0), zeros(1)].sort((one, other) => one - other);
  return half >= 2 && fewer === 0 && more > half * 0.8;
}

/** The first byte that is not valid UTF-8, and its line: up to there, what is read is written back the same. */
function firstWrong(bytes: Uint8Array): { readonly line: number; readonly byte: string } {
  const read = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const written = new TextEncoder().encode(read);
  const at = bytes.findIndex((byte, index) => byte !== written[index]);
  const line = bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1;
  return { line, byte: `0x${bytes.at(at)?.toString(16).toUpperCase().padStart(2, '0')}` };
}
