import { createServer, type ViteDevServer } from 'vite';
import { onTestFinished } from 'vitest';
import { folderReading } from '../src/build/folderReading.ts';
import { copyOf } from './folders.ts';

/** A reading's folder, served for its reading to be changed: the folder, its server, and the address of the reading. */
export type Served = { readonly folder: string; readonly server: ViteDevServer; readonly address: string };

/** Serves a copy of a folder with a reading until the test ends. */
export async function serveReading(): Promise<Served> {
  const folder = copyOf('tests/fixtures/sites/reading');
  const server = await createServer({
    configFile: false,
    root: folder,
    appType: 'mpa',
    logLevel: 'silent',
    plugins: [folderReading(folder)],
    server: { port: 0, host: '127.0.0.1', ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  onTestFinished(() => server.close());
  await server.listen();
  return { folder, server, address: `${server.resolvedUrls?.local[0]}_reading` };
}
