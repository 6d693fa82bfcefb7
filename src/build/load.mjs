import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * Runs a TypeScript module, which Node 20 cannot, wherever it is: bundled with all that it imports except packages. To load its files one by
 * one took four times as long. Within the bundle, no file can tell its own place.
 *
 * @template Module
 * @param {string} file
 * @param {Pick<import('vite').InlineConfig, 'plugins' | 'resolve'>} [config]
 * @returns {Promise<Module>}
 */
export async function load(file, config = {}) {
  // In the project, where the packages are found. Each has its own place, since two may be loaded at once.
  const outDir = resolve('.cache/loaded', randomUUID());
  const output = { entryFileNames: 'module.js', codeSplitting: false };
  try {
    await build({
      ...config,
      configFile: false,
      logLevel: 'silent',
      // For stack traces.
      build: { ssr: file, outDir, copyPublicDir: false, minify: false, sourcemap: 'inline', rollupOptions: { output } },
    });
    return await import(pathToFileURL(join(outDir, 'module.js')).href);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
