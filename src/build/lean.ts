import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const preloading = '\0vite/preload-helper.js';

/**
 * Leaves out of the browser's script what it has no use for: the router's warnings for developers, to which its package leads bundlers,
 * and what would fetch the stylesheets of a late import, of which there are none.
 */
export function lean(): Plugin {
  const isBrowser = (consumer: string) => consumer === 'client';
  return {
    name: 'quellenlage-lean',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      if (id !== 'react-router' || !isBrowser(this.environment.config.consumer)) return undefined;
      const development = import.meta.resolve('react-router');
      return fileURLToPath(development.replace('/development/', '/production/'));
    },
    load(id) {
      if (id !== preloading || !isBrowser(this.environment.config.consumer)) return undefined;
      return 'export const __vitePreload = (load) => load();';
    },
  };
}
