import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Takes the router's production build for the browser: its package leads bundlers to the one with warnings for developers. */
export function productionRouter(): Plugin {
  return {
    name: 'quellenlage-production-router',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      if (id !== 'react-router' || this.environment.config.consumer !== 'client') return undefined;
      const development = import.meta.resolve('react-router');
      return fileURLToPath(development.replace('/development/', '/production/'));
    },
  };
}
