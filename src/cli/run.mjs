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
// Otherwise Vite parses all files of its configuration once more, to warn of what may not load in a future version.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';
// Errors name the files that were bundled.
process.setSourceMapsEnabled(true);
// Needs packages, which are there only now.
const { load } = await import('../build/load.mjs');
const { help: usage, run } = await load(`src/cli/${command}.ts`);
if (args.some((one) => help.includes(one))) process.stdout.write(usage);
else {
  const code = await run(args);
  if (code === 2) process.stderr.write(`\n${usage}`);
  process.exitCode = code;
}
