import { mostCharacters, type Reading } from './parseReading.ts';

/** UTF-8 takes no more for each character of the largest file. */
const mostBytes = mostCharacters * 3;

/** Whether this may be a packed reading, of whatever edition: `reading.1.…`, with or without the sign of a hash. */
export const packedStart = /^#?reading\.\d+\./;

/**
 * A reading as few characters, each fit for an address: after the number of this format its file without blanks, deflated (RFC 1951), in
 * base64url (RFC 4648). No id in a page holds a full stop, so that none can be taken for it.
 */
export async function pack({ article, unconfirmed }: Reading): Promise<string> {
  const text = JSON.stringify({ version: 1, article, unconfirmed });
  const deflated = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(deflated).arrayBuffer());
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  const base64 = btoa(pieces.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return `reading.1.${base64}`;
}

/** Why there is nothing to unpack: it is not whole, or of a later format. */
type Unpackable = { readonly code: 'linkBroken' | 'linkNewer' };

/** The text of the file that was packed, or why there is none. No more is unpacked than a file may be large. */
export async function unpack(packed: string): Promise<string | Unpackable> {
  const [, version, base64 = ''] = /^#?reading\.(\d{1,6})\.([\w-]*)$/.exec(packed) ?? [];
  if (version === undefined) return { code: 'linkBroken' };
  if (version !== '1') return { code: 'linkNewer' };
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

/** What a page says of the reading that it was made from, in its head. */
export function packedMeta(packed: string): string {
  return `<meta name="reading" content="${packed}">`;
}

/** The packed reading that a page says it was made from, if it does. */
export function packedIn(html: string): string | undefined {
  return /<meta name="reading" content="(reading\.[\w.-]*)"/.exec(html.slice(0, mostCharacters * 2))?.[1];
}
