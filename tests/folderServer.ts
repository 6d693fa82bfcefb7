import { createServer, type PluginOption, type ViteDevServer } from 'vite';
import { onTestFinished } from 'vitest';
import { serveReading } from '../src/build/serveReading.ts';
import { copyOf } from './folders.ts';

/** Serves a folder as in development, with one plugin, until the test ends. */
export async function serveWith(plugin: PluginOption, root: string, base = '/'): Promise<ViteDevServer> {
  const server = await createServer({
    configFile: false,
    root,
    base,
    appType: 'custom',
    logLevel: 'silent',
    plugins: [plugin],
    server: { port: 0, host: '127.0.0.1', ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  onTestFinished(() => server.close());
  return server.listen();
}

/** A reading's folder, served so that its reading can be changed: the folder, its server, and the address of the reading. */
export type Served = { readonly folder: string; readonly server: ViteDevServer; readonly address: string };

/** Serves a copy of a folder with a reading until the test ends. */
export async function servedReading(): Promise<Served> {
  const folder = copyOf('tests/fixtures/sites/reading');
  const server = await serveWith(serveReading(folder), folder);
  return { folder, server, address: `${server.resolvedUrls?.local[0]}_reading` };
}
