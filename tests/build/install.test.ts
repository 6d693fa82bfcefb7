import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../folders.ts';

/** The result of the installation under a version of Node. */
function installedBy(node: string) {
  const is = `Object.defineProperty(process.versions, 'node', { value: '${node}' })`;
  const args = ['--import', `data:text/javascript,${encodeURIComponent(is)}`, 'src/build/install.mjs'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stderr };
}

test.each(['20.19.0', '22.12.0', '24.1.0'])('under Node %s everything can be installed', (node) => {
  expect(installedBy(node)).toEqual({ status: 0, stderr: '' });
});

test.each(['18.20.8', '20.18.3', '21.7.3', '22.11.0'])('Node %s is refused before anything is installed', (node) => {
  const stderr = expect.stringContaining(`Node ^20.19.0 || >=22.12.0 is needed; this is ${node}.`);
  expect(installedBy(node)).toEqual({ status: 1, stderr });
});

test('in a fresh clone, a command installs first, and says so without mixing that into its data', () => {
  const files = ['package.json', 'package-lock.json', 'src/build/install.mjs', 'src/cli/run.mjs'];
  const folder = folderWith(Object.fromEntries(files.map((file) => [file, readFileSync(file, 'utf8')])));
  // In place of npm, which would need a network.
  const npm = folderWith({ npm: '#!/bin/sh\necho added 0 packages\nexit 7\n', 'npm.cmd': '@exit 7\r\n' });
  chmodSync(join(npm, 'npm'), 0o755);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/run.mjs', 'new', '--json'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${npm}${delimiter}${process.env.PATH}` },
  });
  expect({ status, stdout }).toEqual({ status: 7, stdout: '' });
  expect(stderr).toMatch(/^Installing what package-lock.json lists …\n.*npm ci failed, see above/s);
});
