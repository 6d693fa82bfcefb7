import { originalOf } from '../../check/lines.ts';
import { pack, packedMeta } from '../../file/packed.ts';
import type { Reading } from '../../file/parseReading.ts';
import { linearDocument, linearStyle } from '../../linear/linearDocument.tsx';
import { defineArticle } from '../../model/defineArticle.ts';

/**
 * A reading as one self-contained HTML file without script: the linear edition. Its head contains the reading too, so
 * that the file can be opened again. Rejects if the browser has no digests, as outside of secure contexts.
 */
export async function linearFile(reading: Reading): Promise<string> {
  const article = defineArticle(reading.article, reading.unconfirmed);
  const sha256 = [...(await digest(originalOf(reading.article)))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  const styleHash = `'sha256-${btoa(String.fromCharCode(...(await digest(linearStyle))))}'`;
  return linearDocument({ article, sha256, styleHash, head: packedMeta(await pack(reading)) });
}

async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}
