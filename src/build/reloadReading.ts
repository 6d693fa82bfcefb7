import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { type ContentOptions, contentIn } from './content.ts';

/**
 * In development takes a reading anew when its file or its text changes, and has the pages that show it loaded again (`main.ts` listens);
 * or says what is wrong with it. The workbench stays as it is: it may be what changed the file.
 */
export function reloadReading(folder: string, options: ContentOptions): Plugin {
  const files = ['reading.json', 'text.txt'].map((name) => join(folder, name));
  const made = join(options.work, 'reading');
  return {
    name: 'quellenlage-reload-reading',
    // Without this Vite itself would have every page loaded again for what was made of the reading.
    hotUpdate: ({ file }) => (files.includes(file) || dirname(file) === made ? [] : undefined),
    configureServer({ config, environments, watcher, ws }) {
      watcher.add(files);
      watcher.on('all', (_, file) => {
        if (!files.includes(file)) return;
        try {
          contentIn(folder, options);
          for (const { moduleGraph } of Object.values(environments)) moduleGraph.invalidateAll();
          ws.send({ type: 'custom', event: 'reading' });
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          config.logger.error(message);
          ws.send({ type: 'error', err: { message, stack: '' } });
        }
      });
    },
  };
}
