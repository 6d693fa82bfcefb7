import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Node 20 runs no TypeScript; Vite, which builds the site, does.
const [command = '', ...args] = process.argv.slice(2);
const file = fileURLToPath(new URL(`${command}.ts`, import.meta.url));
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
process.exitCode = await module.run(args);
