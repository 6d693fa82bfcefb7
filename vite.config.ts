import { basename, relative, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { Features } from 'lightningcss';
import type { EnvironmentOptions } from 'vite';
import { defineConfig } from 'vitest/config';
import { checksum } from './src/build/checksum.ts';
import { shortClassNames } from './src/build/classNames.ts';
import { contentIn } from './src/build/content.ts';
import { laterFiles } from './src/build/laterFiles.ts';
import { lean } from './src/build/lean.ts';
import { noteShipped } from './src/build/licences.ts';
import { pages } from './src/build/pages.ts';
import { pictures } from './src/build/pictures.ts';
import { reloadReading } from './src/build/reloadReading.ts';
import { serveReading } from './src/build/serveReading.ts';
import { buildSite } from './src/build/site.ts';
import { speaking } from './src/build/speaking.ts';
import { widths } from './src/build/widths.ts';
import { languages } from './src/labels/languages.ts';

const folder = (path: string) => resolve(import.meta.dirname, path);
const site = folder(process.env.SITE_FOLDER ?? 'dist');
const folders = {
  /** Where the article is. */
  content: folder(process.env.CONTENT ?? 'src/content'),
  site,
  work: folder(`.cache/build/${basename(site)}`),
  draft: process.env.DRAFT === '1',
};

const content = contentIn(folders.content, folders);

/** The bundles of each language: what its readers load, what its workbench loads, and what the build itself runs to render its pages. */
const bundles: Readonly<Record<string, EnvironmentOptions>> = {
  // Nearly all functions run at the start: with this hint, browsers compile them while the script arrives.
  reader: {
    consumer: 'client',
    build: {
      // Its stylesheet is dropped.
      cssMinify: false,
      rollupOptions: { output: { postBanner: '//# allFunctionsCalledOnLoad' } },
    },
  },
  // Its size has a budget in the tests.
  workbench: {
    consumer: 'client',
    build: { rollupOptions: { input: 'src/workbench/start.tsx' }, chunkSizeWarningLimit: 700 },
  },
  // Its stylesheet is the one that pages ship.
  pages: {
    consumer: 'server',
    build: {
      ssr: true,
      emitAssets: true,
      minify: false,
      cssMinify: true,
      rollupOptions: { input: { tree: 'src/build/tree.ts' } },
    },
  },
};

const page = { environment: 'happy-dom', setupFiles: 'tests/setup.ts' };
/** React's development build records where each element was made, which takes a tenth of the tests' time. */
const project = {
  extends: true,
  oxc: { jsx: { development: false } },
  resolve: { alias: { 'react/jsx-runtime': folder('node_modules/react/cjs/react-jsx-runtime.production.js') } },
} as const;
const english = 'tests/english.test.tsx';

export default defineConfig(({ command }) => ({
  appType: 'mpa',
  // One build for any host and any path.
  base: './',
  resolve: {
    alias: [
      { find: './content/article.ts', replacement: content.article },
      { find: './content/originalText.ts', replacement: content.originalText },
      // What articles import, wherever their folder is.
      { find: /^quellenlage$/, replacement: folder('src/model/defineArticle.ts') },
    ],
  },
  cacheDir: '.cache/vite',
  plugins: [
    react(),
    lean(),
    noteShipped(),
    laterFiles(),
    checksum(),
    speaking(content.article),
    widths(),
    pictures(folders.content),
    reloadReading(folders.content, folders),
    serveReading(folders.content),
    pages(site, content.originalText),
  ],
  css: {
    modules: { generateScopedName: shortClassNames(folder('src')) },
    // The stylesheets have the few prefixes that are needed; this would add others, such as one for the colour of underlines.
    lightningcss: { exclude: Features.VendorPrefixes },
  },
  build: {
    outDir: folders.site,
    emptyOutDir: true,
    // `buildSite` copies the public folder once, not into each bundle.
    copyPublicDir: false,
    // light-dark() must stay: lowered, it would ask for custom properties on every element.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5', 'ios17.5'],
    cssCodeSplit: false,
    modulePreload: false,
    assetsInlineLimit: 0,
    // The tests measure the sizes that count.
    reportCompressedSize: false,
  },
  // Builds and tests leave thousands of files there, and no page in development uses any of them.
  server: { watch: { ignored: (path) => relative(import.meta.dirname, path).startsWith('.cache') } },
  // In development, each would look for packages to bundle ahead, which took half of the first page.
  environments: Object.fromEntries(
    (command === 'build' ? languages : []).flatMap((language) =>
      Object.entries(bundles).map(([kind, bundle]) => {
        const name = `${kind}_${language}`;
        return [name, { ...bundle, build: { ...bundle.build, outDir: `${folders.work}/${name}` } }];
      }),
    ),
  ),
  worker: {
    format: 'es',
    // Only these plugins are told what is in a worker's bundle.
    plugins: () => [noteShipped()],
    // Otherwise notes to bundlers would stay in the module, as if it were a library.
    rolldownOptions: { output: { comments: { annotation: false } } },
  },
  builder: { sharedConfigBuild: true, buildApp: (builder) => buildSite(builder, folders) },
  test: {
    testTimeout: 60_000,
    // Between threads of a process, tests would hear each other on the channel that connects a reader's tabs.
    pool: 'forks',
    // By default, one processor would be left to a watching editor: on two, half of them.
    maxWorkers: '100%',
    // The files share modules and globals, so nothing of a test may be left for the next.
    restoreMocks: true,
    unstubGlobals: true,
    projects: [
      // Loading our own modules anew for each file took as long as the tests.
      { ...project, test: { name: 'node', isolate: false, include: ['tests/**/*.test.ts'] } },
      {
        ...project,
        test: { ...page, name: 'page', isolate: false, include: ['tests/**/*.test.tsx'], exclude: [english] },
      },
      // Replaces the table of labels by that of another language, which no other file may see.
      { ...project, test: { ...page, name: 'english', include: [english] } },
    ],
  },
}));
