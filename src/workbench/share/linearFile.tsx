import { renderToStaticMarkup } from 'react-dom/server';
import { originalOf } from '../../check/blocks.ts';
import { pack, packedMeta } from '../../file/packed.ts';
import type { Reading } from '../../file/parseReading.ts';
import { LinearEdition } from '../../linear/LinearEdition.tsx';
import style from '../../linear/linear.css?inline';
import { linearDocument } from '../../linear/linearDocument.ts';
import { defineArticle } from '../../model/defineArticle.ts';

/**
 * A reading as one self-contained HTML file without script: the linear edition. Its head contains the reading too, so
 * that the file can be opened again. Rejects if the browser has no digests, as outside of secure contexts.
 */
export async function linearFile(reading: Reading): Promise<string> {
  const article = defineArticle(reading.article, reading.unconfirmed);
  const checksum = [...(await digest(originalOf(reading.article)))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  const html = renderToStaticMarkup(<LinearEdition article={article} sha256={checksum} />);
  const styleHash = `'sha256-${btoa(String.fromCharCode(...(await digest(style))))}'`;
  return linearDocument({ html, style, styleHash, head: packedMeta(await pack(reading)) });
}

async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}
