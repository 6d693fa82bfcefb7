import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const query = '?sha256';

/** Lets a module import the SHA-256 of a file, in hexadecimal: `import sha256 from './text.txt?sha256'`. */
export function checksum(): Plugin {
  return {
    name: 'quellenlage-checksum',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(query)) return undefined;
      return `export default ${JSON.stringify(sha256Of(await readFile(id.slice(0, -query.length))))}`;
    },
  };
}

/** The SHA-256 of a text in UTF-8, or of bytes, in hexadecimal or base64. */
export function sha256Of(content: string | Uint8Array, encoding: 'hex' | 'base64' = 'hex'): string {
  return createHash('sha256').update(content).digest(encoding);
}
