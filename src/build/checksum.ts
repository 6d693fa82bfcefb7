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
      const bytes = await readFile(id.slice(0, -query.length));
      return `export default ${JSON.stringify(createHash('sha256').update(bytes).digest('hex'))}`;
    },
  };
}
