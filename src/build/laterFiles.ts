import { basename } from 'node:path';
import type { Plugin, Rollup } from 'vite';

const name = '__LATER_FILES__';

/**
 * Replaces `__LATER_FILES__` in a script with the names of the files that it will import, so that it can have them
 * fetched in advance. There are none in development, where a file may change meanwhile.
 */
export function laterFiles(): Plugin {
  return {
    name: 'quellenlage-later-files',
    config: (_, { command }) => (command === 'serve' ? { define: { [name]: '[]' } } : undefined),
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !file.isEntry) continue;
        const [, ...later] = reachedFrom(file.fileName, bundle);
        file.code = file.code.replaceAll(name, JSON.stringify(later.map((path) => basename(path))));
      }
    },
  };
}

/** A file of a bundle and its static imports, recursively. */
function reachedFrom(first: string, bundle: Rollup.OutputBundle): readonly string[] {
  const reached = new Set([first]);
  for (const path of reached) {
    const file = bundle[path];
    if (file?.type !== 'chunk') continue;
    for (const imported of [...file.imports, ...file.dynamicImports]) reached.add(imported);
  }
  return [...reached];
}
