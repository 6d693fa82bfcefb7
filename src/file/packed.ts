import { mostBytes, mostCharacters } from './bounds.ts';
import type { Reading } from './parseReading.ts';
import { dataOf } from './readingFile.ts';

/** Whether this looks like a packed reading of any version: `reading.1.…`, with or without «#». */
export const packedStart = /^#?reading\.\d+\./;

/**
 * Packs a reading into few characters that need no encoding in an address: the version of this format, then its minified file, deflated (RFC 1951), in
 * base64url (RFC 4648). No id in a page holds a full stop, so that none can be taken for it.
 */
export async function pack(reading: Reading): Promise<string> {
  const text = JSON.stringify(dataOf(reading));
  const deflated = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(deflated).arrayBuffer());
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  const base64 = btoa(pieces.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return `reading.1.${base64}`;
}

/** Why unpacking failed: the data is incomplete, or of a later format. */
type Unpackable = { readonly code: 'linkBroken' | 'newer' };

/**
 * Unpacks the text of a file, or says why it cannot. Stops at the largest size that a file may have. A punctuation mark at its end belongs
 * to the sentence around the link.
 */
export async function unpack(packed: string): Promise<string | Unpackable> {
  const [, version, base64 = ''] = /^#?reading\.(\d{1,6})\.([\w-]*)[.,;:!?)\]»”’"']*$/.exec(packed) ?? [];
  if (version === undefined) return { code: 'linkBroken' };
  if (version !== '1') return { code: 'newer' };
  try {
    const binary = atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return (await readUpTo(mostBytes, inflated)) ?? { code: 'linkBroken' };
  } catch {
    return { code: 'linkBroken' };
  }
}

async function readUpTo(most: number, stream: ReadableStream<Uint8Array>): Promise<string | undefined> {
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const pieces: string[] = [];
  let bytes = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    bytes += read.value.length;
    if (bytes > most) {
      await reader.cancel();
      return undefined;
    }
    pieces.push(decoder.decode(read.value, { stream: true }));
  }
  pieces.push(decoder.decode());
  return pieces.join('');
}

/** The element in a page's head that contains the reading it was made from. */
export function packedMeta(packed: string): string {
  return `<meta name="reading" content="${packed}">`;
}

/** The packed reading in a page's head, if there is one. */
export function packedIn(html: string): string | undefined {
  return /<meta name="reading" content="(reading\.[\w.-]*)"/.exec(html.slice(0, mostCharacters * 2))?.[1];
}
