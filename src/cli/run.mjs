import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import '../build/install.mjs';

const help = ['--help', '-h'];
const commands = ['new', 'check', 'draft', 'dev', 'build'];
const [command = '', ...args] = process.argv.slice(2);
if (help.includes(command)) {
  process.stdout.write(`What each command does:\n${commands.map((one) => `npm run ${one} -- --help\n`).join('')}`);
  process.exit();
}
if (!commands.includes(command)) {
  process.stderr.write(`Expected one of the commands ${commands.join(', ')}, found ${command || 'none'}.\n`);
  process.exit(2);
}
// npm starts it in the project's folder, where Vite expects its configuration, and says where it was called; started elsewhere, that is where its user is.
const root = fileURLToPath(new URL('../../', import.meta.url));
if (relative(root, process.cwd()) !== '') {
  process.env.INIT_CWD = process.cwd();
  process.chdir(root);
}
// By default Vite runs in development mode here, and the site would ship React's development build.
process.env.NODE_ENV ??= command === 'dev' ? 'development' : 'production';
// Node 20 does not run TypeScript; Vite does, which is there only now.
const { runnerImport } = await import('vite');
const file = fileURLToPath(new URL(`${command}.ts`, import.meta.url));
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
if (args.some((one) => help.includes(one))) process.stdout.write(module.help);
else {
  const code = await module.run(args);
  if (code === 2) process.stderr.write(`\n${module.help}`);
  process.exitCode = code;
}
