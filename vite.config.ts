import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { checksum } from './src/build/checksum.ts';
import { pages } from './src/build/pages.ts';
import { buildSite } from './src/build/site.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** Where the article is; another folder with the same two files gives another site. */
const content = folder(process.env.CONTENT ?? 'src/content');
const folders = {
  site: folder(process.env.SITE_FOLDER ?? 'dist'),
  prerender: folder('.cache/prerender'),
};

export default defineConfig({
  appType: 'mpa',
  // One build for any host and any path.
  base: './',
  resolve: { alias: [{ find: /^\.\/content\/(article|originalText)\.ts$/, replacement: `${content}/$1.ts` }] },
  cacheDir: '.cache/vite',
  plugins: [react(), checksum(), pages(folders.site)],
  // Bare hashes: a class's own name would be sent twice, in the script and in every document.
  css: { modules: { generateScopedName: '[hash:base64:4]' } },
  build: {
    outDir: folders.site,
    // light-dark() must stay: lowered, it would ask for custom properties on every element.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    cssCodeSplit: false,
    modulePreload: false,
    minify: 'terser',
    terserOptions: { module: true, compress: { passes: 3 } },
    assetsInlineLimit: 0,
  },
  environments: {
    // Nearly all of the script runs at its start: told so, browsers compile it while it arrives instead of on the way.
    client: { build: { rollupOptions: { output: { postBanner: '//# allFunctionsCalledOnLoad' } } } },
    ssr: {
      build: {
        outDir: folders.prerender,
        emptyOutDir: true,
        copyPublicDir: false,
        ssr: true,
        rollupOptions: { input: 'src/prerender.tsx' },
      },
    },
  },
  builder: { buildApp: (builder) => buildSite(builder, folders) },
  test: {
    testTimeout: 60_000,
    exclude: ['tests/journeys/**', 'tests/bench/**'],
    projects: [
      { extends: true, test: { name: 'node', environment: 'node', include: ['tests/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'happy-dom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: 'tests/setup.ts',
        },
      },
    ],
  },
});
