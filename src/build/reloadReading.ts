import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type ContentOptions, contentIn } from './content.ts';

/** In development takes a reading anew when its file or its text changes, and has the pages loaded again; or says what is wrong with it. */
export function reloadReading(folder: string, options: ContentOptions): Plugin {
  const files = ['reading.json', 'text.txt'].map((name) => join(folder, name));
  return {
    name: 'quellenlage-reload-reading',
    configureServer({ config, environments, watcher, ws }) {
      watcher.add(files);
      watcher.on('all', (_, file) => {
        if (!files.includes(file)) return;
        try {
          contentIn(folder, options);
          for (const { moduleGraph } of Object.values(environments)) moduleGraph.invalidateAll();
          ws.send({ type: 'full-reload' });
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          config.logger.error(message);
          ws.send({ type: 'error', err: { message, stack: '' } });
        }
      });
    },
  };
}
