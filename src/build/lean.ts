import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const preloading = '\0vite/preload-helper.js';
const router = /\/react-router\/dist\/production\//;

/**
 * Leaves unused code out of the browser's script: the router's development build, to which its package directs bundlers;
 * the router's components that nothing renders; and Vite's loader for the stylesheets of dynamic imports, of which there are none.
 */
export function lean(): Plugin {
  return {
    name: 'quellenlage-lean',
    apply: 'build',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    enforce: 'pre',
    resolveId(id) {
      return id === 'react-router' ? fileURLToPath(productionOf(import.meta.resolve(id))) : undefined;
    },
    load(id) {
      return id === preloading ? 'export const __vitePreload = (load) => load();' : undefined;
    },
    transform(code, id) {
      return router.test(id) ? { code: withoutNames(code), map: null } : undefined;
    },
  };
}

/** The production build beside a file of the development build; a folder above may have that name too. */
export function productionOf(development: string): string {
  return development.replace(/\/development\/(?=[^/]*$)/, '/production/');
}

/** Lets unused components be left out: neither creating one nor setting its display name counts as a side effect. */
function withoutNames(code: string): string {
  return code
    .replaceAll(/^\w+\.displayName = "\w+";$/gm, '')
    .replaceAll(/\b(React\d*\.(?:forwardRef|createContext|memo)\()/g, '/* @__PURE__ */ $1');
}
