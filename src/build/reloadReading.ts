import { dirname } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { type ContentOptions, contentIn, madeOf } from './content.ts';
import { readingPath, textPath } from './readingFolder.ts';
import { reasonOf } from './reasonOf.ts';
import { spokenTables } from './speaking.ts';

/**
 * In development, reads a reading again when its file or its text changes and has its pages reloaded (`main.ts` listens),
 * or reports what is wrong with it. The workbench is not reloaded, since it may be what changed the file.
 */
export function reloadReading(folder: string, options: ContentOptions): Plugin {
  const files = [readingPath(folder), textPath(folder)];
  const made = madeOf(folder, options.work);
  return {
    name: 'quellenlage-reload-reading',
    // Otherwise Vite would reload every page because of the modules made from the reading.
    hotUpdate: ({ file }) => (files.includes(file) || dirname(file) === made ? [] : undefined),
    configureServer({ config, environments, watcher, ws }) {
      watcher.add(files);
      watcher.on('all', (_, file) => {
        if (!files.includes(file)) return;
        try {
          const changed = [...Object.values(contentIn(folder, options)), ...spokenTables].map(normalizePath);
          // Also invalidates what imports them. With all modules invalidated, a page took twice as long.
          for (const { moduleGraph } of Object.values(environments)) {
            for (const module of changed) moduleGraph.onFileChange(module);
          }
          ws.send({ type: 'custom', event: 'reading' });
          // Clears an earlier error, also on pages that are not reloaded.
          ws.send({ type: 'update', updates: [] });
        } catch (error) {
          const message = reasonOf(error);
          config.logger.error(message);
          ws.send({ type: 'error', err: { message, stack: '' } });
        }
      });
    },
  };
}
