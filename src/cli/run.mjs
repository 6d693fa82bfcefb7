import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Node 20 runs no TypeScript; Vite, which builds the site, does.
const [command = '', ...args] = process.argv.slice(2);
const file = fileURLToPath(new URL(`${command}.ts`, import.meta.url));
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
if (args.includes('--help') || args.includes('-h')) process.stdout.write(module.help);
else {
  const code = await module.run(args);
  // The command was wrong: here is how it goes.
  if (code === 2) process.stderr.write(module.help);
  process.exitCode = code;
}
