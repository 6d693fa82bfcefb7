import { fileURLToPath } from 'node:url';
import '../build/install.mjs';

// Node 20 does not run TypeScript; Vite does, which is there only now.
const { runnerImport } = await import('vite');
const [command = '', ...args] = process.argv.slice(2);
// By default Vite runs in development mode here, and the site would ship React's development build.
process.env.NODE_ENV ??= command === 'dev' ? 'development' : 'production';
const file = fileURLToPath(new URL(`${command}.ts`, import.meta.url));
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
if (args.includes('--help') || args.includes('-h')) process.stdout.write(module.help);
else {
  const code = await module.run(args);
  if (code === 2) process.stderr.write(`\n${module.help}`);
  process.exitCode = code;
}
