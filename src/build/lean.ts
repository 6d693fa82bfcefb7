import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const preloading = '\0vite/preload-helper.js';
const router = /\/react-router\/dist\/production\//;

/**
 * Leaves out of the browser's script what it has no use for: the router's warnings for developers, to which its package leads bundlers;
 * those of its components that nothing here renders; and what would fetch the stylesheets of a late import, of which there are none.
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
    transform(code, id) {
      if (!router.test(id) || !isBrowser(this.environment.config.consumer)) return undefined;
      return { code: withoutNames(code), map: null };
    },
  };
}

/** A component is left out where nothing uses it: making one must not count as an effect, nor naming it for developers' tools. */
function withoutNames(code: string): string {
  return code
    .replaceAll(/^\w+\.displayName = "\w+";$/gm, '')
    .replaceAll(/\b(React\d*\.(?:forwardRef|createContext|memo)\()/g, '/* @__PURE__ */ $1');
}
