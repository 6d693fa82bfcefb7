import { fileURLToPath } from 'node:url';
import '../build/install.mjs';

const commands = ['new', 'check', 'draft', 'dev', 'build'];
const [command = '', ...args] = process.argv.slice(2);
if (!commands.includes(command)) {
  process.stderr.write(`Expected one of the commands ${commands.join(', ')}, found ${command || 'none'}.\n`);
  process.exit(2);
}
// As npm does: Vite expects its configuration in the current folder, and paths are named from where the command was called.
process.env.INIT_CWD ??= process.cwd();
process.chdir(fileURLToPath(new URL('../../', import.meta.url)));
// By default Vite runs in development mode here, and the site would ship React's development build.
process.env.NODE_ENV ??= command === 'dev' ? 'development' : 'production';
// Node 20 does not run TypeScript; Vite does, which is there only now.
const { runnerImport } = await import('vite');
const file = fileURLToPath(new URL(`${command}.ts`, import.meta.url));
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
if (args.includes('--help') || args.includes('-h')) process.stdout.write(module.help);
else {
  const code = await module.run(args);
  if (code === 2) process.stderr.write(`\n${module.help}`);
  process.exitCode = code;
}
