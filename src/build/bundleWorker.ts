import { build } from 'vite';

/** Bundles the offline worker into one classic script, which every browser runs. */
export async function bundleWorker(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      copyPublicDir: false,
      lib: { entry: 'src/offline/worker.ts', formats: ['iife'], name: 'offline', fileName: 'sw' },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('src/offline/worker.ts: Vite wrote nothing.');
  return chunk.code;
}
