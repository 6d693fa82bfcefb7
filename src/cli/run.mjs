import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Node 20 runs no TypeScript; Vite, which builds the site, does.
const [command = '', ...args] = process.argv.slice(2);
// Left to itself, Vite takes what it runs so for development, and a site built by it would ship React's development build.
process.env.NODE_ENV ??= command === 'dev' ? 'development' : 'production';
const file = fileURLToPath(new URL(`${command}.ts`, import.meta.url));
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
if (args.includes('--help') || args.includes('-h')) process.stdout.write(module.help);
else {
  const code = await module.run(args);
  // The command was wrong: here is how it goes.
  if (code === 2) process.stderr.write(module.help);
  process.exitCode = code;
}
