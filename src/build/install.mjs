// Runs before anything is installed, so it may only use Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/** @type {string} */
const needed = readJson('package.json').engines.node;
if (!needed.split('||').some((range) => isWithin(process.versions.node, range))) {
  console.error(`Node ${needed} is needed; this is ${process.versions.node}.`);
  console.error('Get it from https://nodejs.org and run the command again.');
  process.exit(1);
}
if (!isInstalled()) {
  console.error('Installing what package-lock.json lists …');
  // Through a shell, because npm is a batch file on Windows. Its output goes to stderr, since a command may print data.
  const { status } = spawnSync('npm ci', { cwd: fileURLToPath(root), shell: true, stdio: ['inherit', 2, 2] });
  if (status !== 0) {
    console.error('npm ci failed, see above. It needs the npm registry within reach.');
    process.exit(status ?? 1);
  }
}

/**
 * Whether a version is at least that of a range, and after `^` of the same major version.
 * @param {string} version
 * @param {string} range
 */
function isWithin(version, range) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = (range.match(/\d+/g) ?? []).map(Number);
  return (major > leastMajor && !range.includes('^')) || (major === leastMajor && minor >= leastMinor);
}

/** Whether node_modules has every package of the lock file in its version, except those for other systems. */
function isInstalled() {
  if (!existsSync(new URL('node_modules/.package-lock.json', root))) return false;
  const installed = readJson('node_modules/.package-lock.json').packages;
  return Object.entries(readJson('package-lock.json').packages).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return installed[path] ? installed[path].version === version : optional === true;
  });
}
